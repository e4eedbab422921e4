import { expect, test } from "vitest";
import type { TypeSettings } from "../../generator/ir/type-settings.ts";
import { typedPackage } from "../support/typed-package.ts";

const base = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
const schema = {
  allOf: [{ $ref: "#/$defs/Base" }],
  type: "object",
  properties: {
    level: { $ref: "#/$defs/Level" },
    list: { type: "array", items: { $ref: "#" }, minItems: 1, maxItems: 4 },
    map: { type: "object", additionalProperties: {} },
  },
  unevaluatedProperties: false,
  $defs: { Base: base, Level: { enum: ["low", "high"] } },
};

/** What each module has from its first function on. */
async function validators(types: Partial<TypeSettings>): Promise<readonly string[]> {
  const { files } = await typedPackage(schema, types);
  const modules = files.filter(({ path }) => /^src\/(?!index)\w+\.ts$/.test(path));
  return modules.map(({ text }) => text.slice(text.indexOf("/** Whether a value is")));
}

const settings: readonly Partial<TypeSettings>[] = [
  { openObjects: "index" },
  { enums: "union" },
  { enums: "const-object" },
  { readonly: true },
  { optional: "undefined" },
  { maxTuple: 0 },
  { maxTuple: 32 },
  { unknown: "any" },
];

test.each(settings)("are the same with %j", async (types) => {
  const usual = await validators({});
  expect(usual.length).toBe(3);
  expect(await validators(types)).toEqual(usual);
});
