import { expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";
import { formatNames } from "../../generator/ir/format-names.ts";
import { projectFolder, schemapress } from "../support/command.ts";

test("each format that validators assert can have a type", () => {
  const formats = Object.fromEntries(formatNames.map((name, index) => [name, `Text${index}`]));
  expect(checkConfig({ types: { formats } }, "c.json")).toEqual([]);
});

test("formats that nothing checks, names that are none, reserved ones and repetitions are refused", () => {
  for (const formats of [
    { color: "Color" },
    { uuid: "a-b" },
    { uuid: "string" },
    { uuid: "Id", email: "Id" },
    { uuid: "id", email: "Id" },
    ["uuid"],
  ]) {
    const [problem, ...others] = checkConfig({ types: { formats } }, "c.json");
    expect(others).toEqual([]);
    expect(problem?.message).toMatch(
      /^The setting types\.formats in c\.json must be an object .* the formats are date-time, date, .* regex\.$/,
    );
  }
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
