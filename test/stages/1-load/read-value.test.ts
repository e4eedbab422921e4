import { expect, test } from "vitest";
import type { JsonValue } from "../../../generator/ir/json.ts";
import { readValue } from "../../../generator/stages/1-load/read-value.ts";

function codesOf(value: unknown): readonly string[] {
  const { diagnostics } = readValue({ uri: "file:///a.yaml", value: value as JsonValue, role: "input" });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const endless: { [name: string]: unknown } = {};
endless.itself = [endless, endless];

test.each<[string, unknown, string]>([
  ["nothing", undefined, "value-not-json: This is no value of JSON: it is undefined."],
  ["a function", () => 1, "value-not-json: This is no value of JSON: it is function."],
  [
    "a big integer",
    { a: 1n },
    "value-not-json: This is no value of JSON: Do not know how to serialize a BigInt.",
  ],
  ["no number", { minimum: Number.NaN }, 'value-not-json: This is no value of JSON: "minimum" is NaN.'],
  ["an infinite number", { a: [-1 / 0] }, 'value-not-json: This is no value of JSON: "0" is -Infinity.'],
  [
    "a value that contains itself",
    endless,
    "nesting-too-deep: This document has more than 500 levels of objects and arrays.",
  ],
])("a document that is %s is refused", (_, value, said) => {
  expect(codesOf(value)).toEqual([said]);
});

test("a value deeper than the stack is refused", () => {
  let deep: JsonValue = {};
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(codesOf(deep)).toEqual([
    "nesting-too-deep: This document has more than 500 levels of objects and arrays.",
  ]);
});

test("members that JSON does not have are not there", () => {
  const { value } = readValue({
    uri: "file:///a.json",
    value: { a: undefined, b: 1 } as never,
    role: "input",
  });
  expect(value.value).toEqual({ b: 1 });
});
