import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { equals } from "../../generator/runtime/equals.ts";
import { isNaivelyEqual } from "./naive-equality.ts";

describe("equals", () => {
  test.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [1, 2, false],
    [0, -0, true],
    [1, "1", false],
    [1, true, false],
    [0, false, false],
    [null, null, true],
    [null, {}, false],
    [null, undefined, false],
    ["", null, false],
    ["a", "a", true],
    [[], [], true],
    [[], {}, false],
    [{}, [], false],
    [{ length: 0 }, [], false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[0], [-0], true],
    [[null], [undefined], false],
    [[[1], [2]], [[1], [2]], true],
    [[[1], [2]], [[1], [3]], false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: undefined }, {}, true],
    [{}, { a: undefined }, true],
    [{ a: undefined, b: 1 }, { b: 1, c: undefined }, true],
    [{ a: undefined }, { b: undefined }, true],
    [{ a: undefined }, { a: null }, false],
    [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2 }] } }, true],
    [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 3 }] } }, false],
    [{ a: [] }, { a: {} }, false],
  ])("%j and %j: %s", (left, right, expected) => {
    expect(equals(left, right)).toBe(expected);
    expect(equals(right, left)).toBe(expected);
  });

  test("compares own members that have the name of an inherited one", () => {
    expect(equals(JSON.parse('{ "__proto__": 1 }'), JSON.parse('{ "__proto__": 1 }'))).toBe(true);
    expect(equals(JSON.parse('{ "__proto__": 1 }'), JSON.parse('{ "__proto__": 2 }'))).toBe(false);
    expect(equals(JSON.parse('{ "__proto__": {} }'), { a: 1 })).toBe(false);
    expect(equals({ a: Object.prototype }, JSON.parse('{ "__proto__": {} }'))).toBe(false);
    expect(equals({ toString: Object.prototype.toString }, { a: 1 })).toBe(false);
    expect(equals({ a: 1 }, Object.assign(Object.create(null), { a: 1 }))).toBe(true);
  });

  test("compares arrays that are nested 200,000 deep", () => {
    expect(equals(nest(200_000, 1), nest(200_000, 1))).toBe(true);
    expect(equals(nest(200_000, 1), nest(200_000, 2))).toBe(false);
  });

  test("agrees with comparing sorted texts", () => {
    const { instance } = fc.letrec((tie) => ({
      instance: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom(null, true, false, 0, 1, "", "1", "a"),
        fc.array(tie("instance"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom("a", "b", "__proto__", "toString"), tie("instance"), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(instance, instance, (left, right) => {
        expect(equals(left, right)).toBe(isNaivelyEqual(left, right));
        expect(equals(left, JSON.parse(JSON.stringify(left)))).toBe(true);
      }),
      { seed: 6, numRuns: 5000 },
    );
  });
});

function nest(depth: number, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
