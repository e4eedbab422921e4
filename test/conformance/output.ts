import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { dialectOf } from "../../generator/dialects/dialects.ts";
import type { JsonObject, JsonValue } from "../../generator/ir/json.ts";
import { compileValidators } from "../support/compile-validators.ts";
import { basicOutput } from "./basic-output.ts";
import { readSuiteFile, suiteDialects, suiteFolder } from "./suite-files.ts";

/** What became of a part of the suite that is not about verdicts. */
export interface PartResult {
  readonly failed: number;
  readonly text: string;
}

interface OutputGroup {
  readonly description: string;
  readonly schema: JsonValue;
  readonly tests: readonly {
    readonly description: string;
    readonly data: JsonValue;
    readonly output: { readonly basic?: JsonObject };
  }[];
}

const judges: Readonly<Record<string, () => Ajv2019 | Ajv2020>> = {
  "draft2019-09": () => new Ajv2019({ strict: false, validateFormats: false }),
  "draft2020-12": () => new Ajv2020({ strict: false, validateFormats: false }),
};

/** Holds the basic output of validators against the schemas that the suite has for it. */
export async function judgeOutput(): Promise<PartResult> {
  const lines: string[] = [];
  let failed = 0;
  for (const dialect of suiteFolder("output-tests").filter((name) => !name.includes("."))) {
    const uri = suiteDialects[dialect];
    const createJudge = judges[dialect] ?? judges["draft2020-12"];
    if (uri === undefined || dialectOf(uri) === undefined || createJudge === undefined) continue;
    const { passed, wrong, available } = await judgeDialect(dialect, createJudge);
    if (!available) {
      lines.push(`output-tests ${dialect}: not available`);
      continue;
    }
    failed += wrong.length;
    lines.push(
      `output-tests ${dialect}: ${passed} / ${wrong.length}`,
      ...wrong.map((text) => `  FAILS: ${text}`),
    );
  }
  return { failed, text: lines.join("\n") };
}

async function judgeDialect(
  dialect: string,
  createJudge: () => Ajv2019 | Ajv2020,
): Promise<{ readonly passed: number; readonly wrong: readonly string[]; readonly available: boolean }> {
  const wrong: string[] = [];
  let passed = 0;
  let available = false;
  for (const file of suiteFolder(`output-tests/${dialect}/content`)) {
    const groups = readSuiteFile(`output-tests/${dialect}/content/${file}`) as unknown as OutputGroup[];
    const validators = await compileValidators(
      groups.map(({ schema }) => schema),
      {},
      { output: "basic" },
    );
    groups.forEach(({ description, tests }, index) => {
      const own = validators[index] ?? "no validator";
      for (const { description: test, data, output } of tests) {
        if (output.basic === undefined) continue;
        const unit = typeof own === "string" ? own : basicOutput(own, data);
        if (unit === undefined) continue;
        available ||= typeof own !== "string";
        const judge = createJudge();
        judge.addSchema(readSuiteFile(`output-tests/${dialect}/output-schema.json`) as JsonObject);
        if (judge.validate(output.basic, unit)) passed += 1;
        else wrong.push(`${file} ${description}: ${test}: ${JSON.stringify(unit)}`);
      }
    });
  }
  return { passed, wrong, available };
}
