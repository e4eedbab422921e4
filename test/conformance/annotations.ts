import { isDeepStrictEqual } from "node:util";
import { dialectOf } from "../../generator/dialects/dialects.ts";
import { isJsonObject, type JsonValue } from "../../generator/ir/json.ts";
import { compileValidators } from "../support/compile-validators.ts";
import type { GeneratedModule } from "../support/schema-package.ts";
import { basicOutput, type OutputUnit } from "./basic-output.ts";
import type { PartResult } from "./output.ts";
import { inDialect, readSuiteFile, suiteDialects, suiteFolder } from "./suite-files.ts";

interface AnnotationCase {
  readonly description: string;
  readonly compatibility?: string;
  readonly schema: JsonValue;
  readonly externalSchemas?: Readonly<Record<string, JsonValue>>;
  readonly tests: readonly { readonly instance: JsonValue; readonly assertions: readonly Assertion[] }[];
}

interface Assertion {
  readonly location: string;
  readonly keyword: string;
  readonly expected: Readonly<Record<string, JsonValue>>;
}

/** The dialects that know annotations, by the number that the suite gives them. */
const releases = { "draft2019-09": 2019, "draft2020-12": 2020, v1: 9999 };

/** Compares the annotations of the basic output of valid instances with those that the suite expects. */
export async function judgeAnnotations(): Promise<PartResult> {
  const lines: string[] = [];
  let failed = 0;
  for (const [dialect, release] of Object.entries(releases)) {
    if (dialectOf(suiteDialects[dialect] ?? "") === undefined) continue;
    const { passed, wrong, available } = await judgeDialect(dialect, release);
    if (!available) {
      lines.push(`annotations ${dialect}: not available`);
      continue;
    }
    failed += wrong.length;
    lines.push(
      `annotations ${dialect}: ${passed} / ${wrong.length}`,
      ...wrong.map((text) => `  FAILS: ${text}`),
    );
  }
  return { failed, text: lines.join("\n") };
}

async function judgeDialect(
  dialect: string,
  release: number,
): Promise<{ readonly passed: number; readonly wrong: readonly string[]; readonly available: boolean }> {
  const wrong: string[] = [];
  let passed = 0;
  let available = false;
  for (const { description, schema, externalSchemas, tests } of casesFor(release)) {
    const [own = "no validator"] = await compileValidators([inDialect(schema, dialect)], externalSchemas, {
      output: "basic",
    });
    for (const { instance, assertions } of tests) {
      for (const assertion of assertions) {
        const found =
          typeof own === "string" ? own : annotationsAt(own, instance, assertion, resourcesOf(schema));
        if (found === undefined) continue;
        available ||= typeof own !== "string";
        if (isDeepStrictEqual(found, assertion.expected)) passed += 1;
        else {
          const { keyword, location } = assertion;
          wrong.push(`${description}: ${keyword} at "${location}": ${JSON.stringify(found)}`);
        }
      }
    }
  }
  return { passed, wrong, available };
}

function casesFor(release: number): readonly AnnotationCase[] {
  return suiteFolder("annotations/tests")
    .flatMap(
      (file) => (readSuiteFile(`annotations/tests/${file}`) as unknown as { suite: AnnotationCase[] }).suite,
    )
    .filter(({ compatibility = "" }) => isCompatible(compatibility, release));
}

/** Whether a case is for a release: `2019` and later, `<=2019` and earlier, `=2020` alone, with commas all of them. */
function isCompatible(compatibility: string, release: number): boolean {
  return compatibility.split(",").every((part) => {
    const [, sign, number] = /^(<=|=|)(\d*)$/.exec(part.trim()) ?? [];
    if (number === undefined || number === "") return true;
    if (sign === "<=") return release <= Number(number);
    return sign === "=" ? release === Number(number) : release >= Number(number);
  });
}

/** What a keyword says of a place of the instance, by where it says so; `undefined` where validators do not tell. */
function annotationsAt(
  module: GeneratedModule,
  instance: JsonValue,
  { location, keyword }: Assertion,
  resources: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> | undefined {
  const output = basicOutput(module, instance);
  if (output === undefined || (output.valid && output.annotations === undefined)) return undefined;
  const units = (output.annotations ?? []).filter(
    (unit) => unit.instanceLocation === location && unit.keywordLocation.endsWith(`/${keyword}`),
  );
  return Object.fromEntries(units.map((unit) => [schemaLocation(unit, resources), unit.annotation]));
}

/** Where the schema object is that holds the keyword, seen from the root of the document: `#/properties/a`. */
function schemaLocation(
  { absoluteKeywordLocation, keywordLocation }: OutputUnit,
  resources: ReadonlyMap<string, string>,
): string {
  const whole = absoluteKeywordLocation ?? `#${keywordLocation}`;
  const [resource = "", pointer = ""] = whole.slice(0, whole.lastIndexOf("/")).split("#");
  return `#${resources.get(resource) ?? ""}${pointer}`;
}

/** Where the resources of a document are in it, by URI. */
function resourcesOf(schema: JsonValue, pointer = "", base = ""): ReadonlyMap<string, string> {
  if (!isJsonObject(schema)) return new Map();
  const own =
    typeof schema.$id === "string" ? new URL(schema.$id, base === "" ? undefined : base).href : base;
  const inner = Object.entries(schema).flatMap(([name, value]) => [
    ...resourcesOf(value, `${pointer}/${name}`, own),
  ]);
  return new Map([...(own === base ? [] : [[own, pointer] as const]), ...inner]);
}
