import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isJsonObject, type JsonObject, type JsonValue } from "../../generator/ir/json.ts";
import { isDate } from "../../generator/runtime/formats/is-date.ts";
import { importPackage, judge, renderSchemas } from "../support/schema-package.ts";
import { arbitraryInstance, arbitrarySchema } from "./arbitrary-schema.ts";
import { arbitraryScopedInstance, arbitraryScopes } from "./arbitrary-scopes.ts";

const runs = Number(process.env.READ_WRITE_RUNS ?? 30);
const seed = Number(process.env.READ_WRITE_SEED ?? 1);
const variants = ["ThingInput", "ThingOutput"];

/** Marks for the members of a schema, which are taken in turn. */
const arbitraryMarks = fc.array(fc.constantFrom("readOnly", "writeOnly", undefined), {
  minLength: 3,
  maxLength: 9,
});

test("validators of variants agree with ajv on the JSON Schemas that come with them", async () => {
  expect(await compare(arbitrarySchema, arbitraryInstance)).toBeGreaterThan(runs);
}, 600_000);

test("also where there are dynamic scopes", async () => {
  expect(await compare(arbitraryScopes, arbitraryScopedInstance)).toBeGreaterThan(runs);
}, 600_000);

/** How many verdicts were compared. */
async function compare(schemas: fc.Arbitrary<JsonValue>, instance: fc.Arbitrary<JsonValue>): Promise<number> {
  let compared = 0;
  const instances = fc.array(instance, { minLength: 8, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(schemas, arbitraryMarks, instances, async (schema, marks, values) => {
      const thing = { title: "Thing", ...(marked(withMembers(schema), marks) as JsonObject) };
      const { files, diagnostics } = await renderSchemas({ "thing.json": thing }, undefined, {
        readWrite: "split",
      });
      fc.pre(!diagnostics.some(({ code }) => code === "reference-cycle"));
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      const module = await importPackage(files);
      for (const name of variants) {
        const text = files.find(({ path }) => path === `schemas/${name}.json`)?.text;
        if (text === undefined || hasPeerGap(text)) continue;
        for (const value of values) {
          const expected = verdictOf(JSON.parse(text) as JsonObject, value);
          if (expected === undefined) continue;
          compared += 1;
          expect({ name, value, valid: judge(module, name, value).length === 0 }).toEqual({
            name,
            value,
            valid: expected,
          });
        }
      }
    }),
    { numRuns: runs, seed },
  );
  return compared;
}

/** A schema with members of its own to be marked. */
function withMembers(schema: JsonValue): JsonValue {
  if (!isJsonObject(schema) || "properties" in schema) return schema;
  return { ...schema, properties: { a: {}, b: {}, c: {} } };
}

/** A schema whose members have the marks beside whatever they are. */
function marked(schema: JsonValue, marks: readonly (string | undefined)[]): JsonValue {
  let turn = 0;
  function mark(value: JsonValue, isMember: boolean): JsonValue {
    if (Array.isArray(value)) return value.map((item: JsonValue) => mark(item, false));
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).map(([word, held]): readonly [string, JsonValue] => {
      const members = word === "properties" && isJsonObject(held) ? Object.entries(held) : undefined;
      if (members === undefined) return [word, mark(held, false)];
      return [word, Object.fromEntries(members.map(([name, member]) => [name, mark(member, true)]))];
    });
    turn += 1;
    const word = isMember ? marks[turn % marks.length] : undefined;
    return Object.fromEntries(word === undefined ? entries : [...entries, [word, true]]);
  }
  return mark(schema, false);
}

/** Beside `unevaluated*`, ajv passes over some schemas; beside `prefixItems`, over `contains` for the empty array. */
function hasPeerGap(text: string): boolean {
  if (text.includes('"contains"') && text.includes('"prefixItems"')) return true;
  return text.includes('"unevaluated');
}

/** What ajv says where it gives one answer, with and without `allErrors`. */
function verdictOf(schema: JsonObject, value: JsonValue): boolean | undefined {
  const formats = { date: isDate };
  const shared = { strict: false, ownProperties: true, logger: false, formats } as const;
  try {
    const [all, first] = [true, false].map((allErrors) =>
      new Ajv2020({ ...shared, allErrors }).compile(schema)(value),
    );
    return all === first ? all : undefined;
  } catch {
    return undefined;
  }
}
