import fc from "fast-check";
import { expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import type { TextFile } from "../../generator/ir/files.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { typeCheckAsShipped } from "../conformance/type-program.ts";
import { arbitrarySchema } from "./arbitrary-schema.ts";

const schemas: readonly JsonValue[] = [
  // As real schemas have them: what one keyword rules out, another asks about.
  { type: "string", enum: ["a", 3] },
  { type: "object", const: "x" },
  { anyOf: [{ enum: ["eval", false] }, { type: "string", pattern: "^inline-" }] },
  { anyOf: [{ type: "array", items: { enum: [false, 0, "", null] } }, { enum: ["...", null] }] },
  ...fc.sample(arbitrarySchema, { numRuns: 60, seed: 4 }),
];

test("the modules of any schema compile as strictly as they can be, as they are shipped", async () => {
  const files: TextFile[] = [];
  for (const [index, value] of schemas.entries()) {
    const generated = await generate([{ uri: "file:///thing.json", value }]);
    for (const { path, text } of generated.files) {
      if (/^src\/.*\.ts$/.test(path)) files.push({ path: `/${index}/${path}`, text });
    }
  }
  const findings = typeCheckAsShipped(files).map(({ path, line, message }) => {
    const schema = JSON.stringify(schemas[Number(/^\/(\d+)/.exec(path)?.[1])]);
    return `${path}:${line} ${message} ${schema}`;
  });
  expect(findings).toEqual([]);
}, 120_000);
