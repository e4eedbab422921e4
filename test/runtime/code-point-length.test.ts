import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePointLength } from "../../generator/runtime/code-point-length.ts";
import { isLongerThan } from "../../generator/runtime/is-longer-than.ts";
import { isShorterThan } from "../../generator/runtime/is-shorter-than.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  // Surrogates in every order, paired or not.
  fc.array(fc.constantFrom("a", "\ud83d", "\udca9", "💩"), { maxLength: 20 }).map((units) => units.join("")),
);

describe("codePointLength", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 2],
    ["💩", 1],
    ["💩💩", 2],
    ["a💩b", 3],
    ["\ud83d", 1],
    ["\udca9", 1],
    ["\udca9\ud83d", 2],
    ["\ud83d\ud83d\udca9", 2],
    ["\ud83d\udca9\udca9", 2],
  ])("counts the code points of %j as %i", (text, expected) => {
    expect(codePointLength(text)).toBe(expected);
  });

  test("counts what the iterator of strings counts", () => {
    fc.assert(
      fc.property(anyText, (text) => codePointLength(text) === [...text].length),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe("isLongerThan and isShorterThan", () => {
  test.each([
    ["", 0, false, false],
    ["a", 0, true, false],
    ["fo", 2, false, false],
    ["foo", 2, true, false],
    ["f", 2, false, true],
    ["💩", 1, false, false],
    ["💩", 2, false, true],
    ["💩💩", 2, false, false],
    ["💩💩", 3, false, true],
    ["💩💩💩", 2, true, false],
    ["💩ab", 2, true, false],
  ])("%j against %i: longer %s, shorter %s", (text, limit, longer, shorter) => {
    expect([isLongerThan(text, limit), isShorterThan(text, limit)]).toEqual([longer, shorter]);
  });

  test("agree with counting", () => {
    fc.assert(
      fc.property(anyText, fc.nat(25), (text, limit) => {
        const length = [...text].length;
        return isLongerThan(text, limit) === length > limit && isShorterThan(text, limit) === length < limit;
      }),
      { seed: 2, numRuns: 5000 },
    );
  });
});
