import { expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";
import { completeOptions } from "../../generator/config/options.ts";
import type { TypeSettings } from "../../generator/ir/type-settings.ts";

function problems(types: Readonly<Record<string, unknown>>): readonly string[] {
  return checkConfig({ types }, "a.json").map(({ message }) => message);
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
    'The setting types.openObjects in a.json must be "plain" or "index".',
    "The setting types.assumeType in a.json must be true or false.",
    'The setting types.enums in a.json must be "both" or "union" or "const-object".',
    "The setting types.readonly in a.json must be true or false.",
    'The setting types.optional in a.json must be "exact" or "undefined".',
  ]);
  expect(problems({ maxTuple: 33, unknown: "never" })).toEqual([
    "The setting types.maxTuple in a.json must be a whole number from 0 to 32.",
    'The setting types.unknown in a.json must be "unknown" or "any".',
  ]);
});

test("a setting that does not exist is an error, with the one that could be meant", () => {
  const [found] = checkConfig({ types: { maxTuples: 3 } }, "a.json");
  expect(found).toMatchObject({ code: "config-invalid", hint: "did you mean maxTuple?" });
});
