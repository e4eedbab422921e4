import { expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";
import { completeOptions } from "../../generator/config/options.ts";
import type { TypeSettings } from "../../generator/ir/type-settings.ts";

const at = { uri: "file:///a.json", pointer: "" };

function problems(types: Readonly<Record<string, unknown>>): readonly string[] {
  return checkConfig({ types }, at).map(({ message }) => message);
}

const others: Partial<TypeSettings> = {
  openObjects: "index",
  assumeType: true,
  enums: "const-object",
  readonly: true,
  optional: "undefined",
  maxTuple: 32,
  unknown: "any",
};

test("every setting of types can be set, and leaves the others as they are", () => {
  expect(problems(others)).toEqual([]);
  for (const [name, value] of Object.entries(others)) {
    const usual = completeOptions({}).types;
    expect(completeOptions({ types: { [name]: value } }).types).toEqual({ ...usual, [name]: value });
    expect(usual[name as keyof TypeSettings]).not.toEqual(value);
  }
});

test("what a setting cannot be is refused, with what it can be", () => {
  expect(
    problems({ openObjects: true, assumeType: "yes", enums: "enum", readonly: 1, optional: null }),
  ).toEqual([
    'The setting types.openObjects must be one of "plain" or "index", and this is true.',
    'The setting types.assumeType must be a boolean, and this is "yes".',
    'The setting types.enums must be one of "both", "union" or "const-object", and this is "enum".',
    "The setting types.readonly must be a boolean, and this is 1.",
    'The setting types.optional must be one of "exact" or "undefined", and this is null.',
  ]);
  expect(problems({ maxTuple: 33, unknown: "never" })).toEqual([
    "The setting types.maxTuple must be at most 32, and this is 33.",
    'The setting types.unknown must be one of "unknown" or "any", and this is "never".',
  ]);
});

test("a setting that does not exist is an error, with the one that could be meant", () => {
  const [found] = checkConfig({ types: { maxTuples: 3 } }, at);
  expect(found).toMatchObject({ code: "config-invalid", hint: "did you mean maxTuple?" });
});
