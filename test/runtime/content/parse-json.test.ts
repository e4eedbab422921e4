import { expect, test } from "vitest";
import { parseJson } from "../../../generator/runtime/content/parse-json.ts";

test.each([
  ["null", null],
  [" [1, 2] ", [1, 2]],
  ['"a"', "a"],
  ["false", false],
])("%j is JSON", (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test.each(["", "{", "undefined", "[1,]", "'a'", "NaN", "01", "\ufeff1", "{} {}", "[".repeat(1_000_000)])(
  "what is not JSON is undefined",
  (text) => {
    expect(parseJson(text)).toBeUndefined();
  },
);

test("so is nothing", () => {
  expect(parseJson(undefined)).toBeUndefined();
});
