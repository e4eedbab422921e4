import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { hasErrors } from "../../generator/diagnostics/result.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { defaultTypeSettings } from "../../generator/ir/type-settings.ts";
import { sourceOfValue } from "../../generator/stages/1-load/read-source.ts";
import { resolve } from "../../generator/stages/2-resolve/resolve.ts";
import { assignNames } from "../../generator/stages/4-name/assign-names.ts";
import { companionViews } from "../../generator/stages/5-view/json-schema/companion-views.ts";
import { createViewContext } from "../../generator/stages/5-view/view-context.ts";
import { modelOf } from "../support/model-of.ts";
import { hasSuite, readGroups, readRemotes, requiredFiles } from "./suite-files.ts";

const options = { name: "test", version: "0.0.0", description: "Test.", license: "MIT" };

/** The JSON Schemas of a schema by target, without those that a target cannot hold. */
async function targetsOf(
  schema: JsonValue,
  remotes: Readonly<Record<string, JsonValue>>,
): Promise<Readonly<Record<string, JsonValue>>> {
  const places = Object.entries(remotes).map(([uri, value]) => sourceOfValue(uri, value, "reference"));
  const graph = resolve([sourceOfValue("file:///thing.json", schema, "input"), ...places], {
    missing: "error",
  });
  if (hasErrors(graph.diagnostics)) return {};
  const { survey, model } = modelOf(graph.value);
  const names = assignNames(survey, { names: { "thing.json": "Thing" } }).value;
  const views = await companionViews(
    createViewContext({ model, names, options, types: defaultTypeSettings }),
    () => true,
  );
  const own = [...views.values()].find((view) => view.companion === "ThingStandard");
  const texts = new Map(own?.constants.map(({ name, value }) => [name, JSON.parse(value) as string]));
  const documents = (own?.texts ?? []).map(
    ({ target, text }) => [JSON.parse(target), texts.get(text)] as const,
  );
  return Object.fromEntries(documents.map(([target, text]) => [target, JSON.parse(text ?? "")]));
}

/** Who judges a target's documents. In a Schema Object of OpenAPI 3.0, bounds are exclusive by a switch. */
const judges: Readonly<Record<string, () => { compile(schema: object): (value: unknown) => unknown }>> = {
  "draft-2020-12": () => new Ajv2020({ strict: false, validateFormats: false, logger: false }),
  "draft-07": () => new Ajv({ strict: false, validateFormats: false, logger: false }),
};

/** Groups in which ajv takes members that every object inherits for the instance's own. */
const inherited: ReadonlySet<string> = new Set([
  "properties whose names are Javascript object property names",
  "required properties whose names are Javascript object property names",
]);

/** A validator; nothing for what ajv refuses though the specification allows it: an empty `enum`. */
function compiled(
  judge: { compile(schema: object): (value: unknown) => unknown },
  document: JsonValue,
): ((value: unknown) => unknown) | undefined {
  try {
    return judge.compile(document as object);
  } catch (error) {
    if (/enum must (have non-empty array|NOT have fewer than 1)/.test(String(error))) return undefined;
    throw error;
  }
}

describe.skipIf(!hasSuite)("a schema converted to a target", () => {
  test.each(["draft7", "draft2019-09", "draft2020-12"])(
    "accepts what it accepted in %s",
    async (dialect) => {
      const remotes = readRemotes(dialect);
      const refused: string[] = [];
      let judged = 0;
      for (const file of requiredFiles(dialect)) {
        for (const { description, schema, tests } of readGroups(dialect, file)) {
          for (const [target, document] of Object.entries(await targetsOf(schema, remotes))) {
            const judge = judges[target]?.();
            // What is unevaluated, ajv gets wrong in the schemas of the suite themselves; draft 7 has no such keywords.
            if (judge === undefined || (target === "draft-2020-12" && file.startsWith("unevaluated")))
              continue;
            const validate = compiled(judge, document);
            if (validate === undefined) continue;
            for (const each of tests.filter(({ valid }) => valid)) {
              if (inherited.has(description)) continue;
              judged += 1;
              if (validate(each.data) !== true)
                refused.push(`${target} ${file}: ${description}: ${each.description}`);
            }
          }
        }
      }
      expect(refused).toEqual([]);
      expect(judged).toBeGreaterThan(500);
    },
    120_000,
  );
});
