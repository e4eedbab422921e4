import { expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";
import { completeOptions } from "../../generator/config/options.ts";
import { generate } from "../../generator/generate.ts";

const at = { uri: "file:///a.json", pointer: "" };

async function moduleOf(types: Parameters<typeof completeOptions>[0]["types"]): Promise<string> {
  const value = { title: "Day", type: "object", properties: { name: { type: "string" } } };
  const { files } = await generate(
    [{ uri: "file:///day.json", value }],
    types === undefined ? {} : { types },
  );
  return files.find(({ path }) => path === "src/Day.ts")?.text ?? "";
}

test("types.engine says what prints the types, this project unless told otherwise", async () => {
  expect(completeOptions({}).types.engine).toBe("schemapress");
  expect(await moduleOf(undefined)).not.toContain("[k: string]");
  expect(await moduleOf({ engine: "json-schema-to-typescript" })).toContain("  [k: string]: unknown;\n");
});

test("anything else is refused", () => {
  expect(checkConfig({ types: { engine: "json-schema-to-typescript" } }, at)).toEqual([]);
  expect(checkConfig({ types: { engine: "quicktype" } }, at).map(({ message }) => message)).toEqual([
    'The setting types.engine must be one of "schemapress" or "json-schema-to-typescript", and this is "quicktype".',
  ]);
});
