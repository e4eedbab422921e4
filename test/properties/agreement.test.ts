import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/json.ts";
import { isDate } from "../../generator/runtime/formats/is-date.ts";
import { compileSchemas, runtimeModules } from "../support/compile-schemas.ts";
import { importFiles } from "../support/import-files.ts";
import { type GeneratedModule, judge } from "../support/schema-package.ts";
import { arbitraryInstance, arbitrarySchema } from "./arbitrary-schema.ts";

const runs = Number(process.env.AGREEMENT_RUNS ?? 300);
const seed = Number(process.env.AGREEMENT_SEED ?? 1);

test("validators, collectors and ajv agree on random schemas and instances", async () => {
  const instances = fc.array(arbitraryInstance, { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, instances, async (schema, values) => {
      fc.pre(!hasPeerGap(schema));
      const peers = [compilePeer(schema, "all"), compilePeer(schema, "first")];
      const { modules, failures } = compileSchemas([schema]);
      expect([...failures.values()]).toEqual([]);
      const files = [...modules, ...runtimeModules];
      const module = (await importFiles(files, 'export * from "/0/Thing.ts";')) as GeneratedModule;
      for (const value of values) {
        const found = { value, valid: judge(module, "Thing", value).length === 0 };
        expect(found).toEqual({ value, valid: verdictOf(peers, value) ?? found.valid });
      }
    }),
    { numRuns: runs, seed },
  );
}, 600_000);

/**
 * Beside `unevaluated*`, ajv passes over `if` without `then` and `else`, and over schemas that accept everything. Beside
 * `prefixItems` it does not apply `contains` to the empty array.
 */
function hasPeerGap(schema: JsonValue): boolean {
  const text = JSON.stringify(schema);
  if (text.includes('"contains"') && text.includes('"prefixItems"')) return true;
  return text.includes('"unevaluated') && /true|\{\}|"if"/.test(text);
}

function compilePeer(schema: JsonValue, errors: "all" | "first"): ValidateFunction {
  const formats = { date: isDate };
  const peer = new Ajv2020({
    strict: false,
    allErrors: errors === "all",
    ownProperties: true,
    logger: false,
    formats,
  });
  return peer.compile(schema as object | boolean);
}

/** What ajv says where it gives one answer: with and without `allErrors` it differs around `contains`, or breaks down. */
function verdictOf(peers: readonly ValidateFunction[], value: JsonValue): boolean | undefined {
  try {
    const [all, first] = peers.map((isValid) => isValid(value));
    return all === first ? all : undefined;
  } catch {
    return undefined;
  }
}
