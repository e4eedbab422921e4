import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMultipleOf } from "../../generator/runtime/is-multiple-of.ts";

describe("isMultipleOf", () => {
  test.each([
    [10, 2, true],
    [7, 2, false],
    [0, 2, true],
    [-0, 2, true],
    [-10, 5, true],
    [0, 0.1, true],
    [0, 1e-300, true],
    [4.5, 1.5, true],
    [-4.5, 1.5, true],
    [35, 1.5, false],
    [0.07, 0.01, true],
    [143.48, 0.01, true],
    [143.485, 0.01, false],
    [19.99, 0.01, true],
    [0.3, 0.1, true],
    [1.1, 0.1, true],
    [0.0075, 0.0001, true],
    [0.00751, 0.0001, false],
    [0.1 + 0.2, 0.1, false],
    [12391239123, 1e-8, true],
    [1e308, 0.5, true],
    [1e308, 0.123456789, false],
    [1e308, 1e-323, true],
    [1e308, 1e308, true],
    [1e308, 3, false],
    [1e22, 1e21, true],
    [1.5e22, 1e22, false],
    [5e-324, 5e-324, true],
    [1e-323, 5e-324, true],
    [1.23e-7, 1e-9, true],
    [1.23e-7, 1e-8, false],
    [2 ** 53 + 2, 2, true],
    [9007199254740992, 1, true],
    [9007199254740991, 1, true],
    [123456789.12345679, 0.00000001, true],
    [1, 3e-17, false],
    [0.5, 1, false],
  ])("%d is a multiple of %d: %s", (value, divisor, expected) => {
    expect(isMultipleOf(value, divisor)).toBe(expected);
  });

  test.each([
    [Number.POSITIVE_INFINITY, 1],
    [Number.NEGATIVE_INFINITY, 0.5],
    [Number.NaN, 1],
    [1, Number.POSITIVE_INFINITY],
    [5, 0],
    [0.5, 0],
    [0, 0],
  ])("%d is not a multiple of %d", (value, divisor) => {
    expect(isMultipleOf(value, divisor)).toBe(false);
  });

  test("every decimal times an integer is a multiple of the decimal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.nat(20),
        (digits, factor, places) => {
          const value = Number(`${digits * factor}e-${places}`);
          return isMultipleOf(value, Number(`${digits}e-${places}`));
        },
      ),
      { seed: 3, numRuns: 5000 },
    );
  });

  test("agrees with integer division of the scaled decimals", () => {
    const digits = fc.oneof(
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: -1e15 + 1, max: 1e15 - 1 }),
    );
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 1, max: 300 }),
        fc.nat(30),
        fc.nat(30),
        (n, d, nPlaces, dPlaces) => {
          const scaled = BigInt(n) * 10n ** BigInt(30 - nPlaces);
          const expected = scaled % (BigInt(d) * 10n ** BigInt(30 - dPlaces)) === 0n;
          return isMultipleOf(Number(`${n}e-${nPlaces}`), Number(`${d}e-${dPlaces}`)) === expected;
        },
      ),
      { seed: 4, numRuns: 10_000 },
    );
  });

  test("never throws for doubles of any size", () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.double(),
        (value, divisor) => typeof isMultipleOf(value, divisor) === "boolean",
      ),
      { seed: 5, numRuns: 2000 },
    );
  });
});
