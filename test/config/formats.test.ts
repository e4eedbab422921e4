import { expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";
import { formatNames } from "../../generator/ir/format-names.ts";
import { projectFolder, schemapress } from "../support/command.ts";

const at = { uri: "file:///a.json", pointer: "" };

test("each format that validators assert can have a type", () => {
  const formats = Object.fromEntries(formatNames.map((name, index) => [name, `Text${index}`]));
  expect(checkConfig({ types: { formats } }, at)).toEqual([]);
});

test.each([
  [{ color: "Color" }, "types.formats.color is for a format that has no check."],
  [{ uuid: "a-b" }, 'types.formats.uuid must be a TypeScript identifier, and this is "a-b".'],
  [
    { uuid: "string" },
    "types.formats.uuid cannot be string, which is a name of the language or of generated code.",
  ],
  [{ uuid: "Id", email: "Id" }, "types.formats.email cannot be Id, as that of uuid has the same name."],
  [{ uuid: "id", email: "Id" }, "types.formats.email cannot be Id, as that of uuid has the same name."],
  [["uuid"], 'types.formats must be an object, and this is ["uuid"].'],
])("%j is refused", (formats, problem) => {
  const problems = checkConfig({ types: { formats } }, at);
  expect(problems.map(({ message }) => message)).toEqual([`The setting ${problem}`]);
});

test("that is a mistake in the configuration", () => {
  const folder = projectFolder({
    "schemas/a.json": {},
    "schemapress.config.json": { types: { formats: { uid: "Uid" } } },
  });
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(5);
  expect(err).toContain("uuid");
});
