import { expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";
import { completeOptions } from "../../generator/config/options.ts";
import { generate } from "../../generator/generate.ts";

const at = { uri: "file:///a.json", pointer: "" };

async function moduleOf(validators: Parameters<typeof completeOptions>[0]["validators"]): Promise<string> {
  const source = { uri: "file:///day.json", value: { title: "Day", type: "string", format: "date" } };
  const { files } = await generate([source], validators === undefined ? {} : { validators });
  return files.find(({ path }) => path === "src/Day.ts")?.text ?? "";
}

test("formats are asserted unless told otherwise", async () => {
  expect(await moduleOf(undefined)).toContain("isDate(value)");
  expect(await moduleOf({ content: "assert" })).toContain("isDate(value)");
  expect(await moduleOf({ formats: "annotate" })).not.toContain("isDate(value)");
});

test("content is not", () => {
  expect(completeOptions({}).validators).toEqual({
    formats: "assert",
    content: "annotate",
    maxDepth: 1000,
    output: "issues",
  });
});

test("anything else is refused", () => {
  const problems = checkConfig({ validators: { formats: true, content: "assert", depth: 1 } }, at);
  expect(problems.map(({ message }) => message)).toEqual([
    'The setting validators.formats must be one of "assert" or "annotate", and this is true.',
    "There is no setting validators.depth.",
  ]);
});
