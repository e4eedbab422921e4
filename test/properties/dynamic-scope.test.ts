import { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/json.ts";
import { compileSchemas, runtimeModules } from "../support/compile-schemas.ts";
import { importFiles } from "../support/import-files.ts";
import { type GeneratedModule, judge } from "../support/schema-package.ts";
import { arbitraryScopedInstance, arbitraryScopes } from "./arbitrary-scopes.ts";

const runs = Number(process.env.SCOPE_RUNS ?? 150);
const seed = Number(process.env.SCOPE_SEED ?? 1);
const $schema = "https://json-schema.org/draft/2020-12/schema";

test("copies for dynamic scopes decide like an evaluator that carries the scope along", async () => {
  const instances = fc.array(arbitraryScopedInstance, { minLength: 12, maxLength: 12 });
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryScopes, instances, async (schema, values) => {
      const { modules, failures } = compileSchemas([schema]);
      fc.pre(![...failures.values()].some((failure) => failure.includes("leads back here")));
      expect([...failures.values()]).toEqual([]);
      const files = [...modules, ...runtimeModules];
      const module = (await importFiles(files, 'export * from "/0/Thing.ts";')) as GeneratedModule;
      for (const value of values) {
        const expected = await verdictOf({ $schema, ...schema }, value);
        if (expected === undefined) continue;
        compared += 1;
        expect({ value, valid: judge(module, "Thing", value).length === 0 }).toEqual({
          value,
          valid: expected,
        });
      }
    }),
    { numRuns: runs, seed },
  );
  expect(compared).toBeGreaterThan(runs);
}, 600_000);

/** What the peer says; nothing where a schema contains itself in place, which it evaluates until the stack ends. */
async function verdictOf(schema: object, value: JsonValue): Promise<boolean | undefined> {
  registerSchema(schema as Parameters<typeof registerSchema>[0], "https://example.com/r0");
  try {
    const evaluate = await validate("https://example.com/r0");
    return evaluate(value as Parameters<typeof evaluate>[0]).valid;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    unregisterSchema("https://example.com/r0");
  }
}
