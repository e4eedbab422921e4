import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasUniqueItems } from "../../generator/runtime/has-unique-items.ts";
import { isNaivelyEqual } from "./naive-equality.ts";

const table: [unknown[], boolean][] = [
  [[], true],
  [[1], true],
  [[1, 2], true],
  [[1, 1], false],
  [[0, -0], false],
  [[1, "1"], true],
  [[1, true], true],
  [[0, false], true],
  [[null, "null", "null,"], true],
  [[null, null], false],
  [["a", "a"], false],
  [["[]", []], true],
  [[[], {}], true],
  [[{}, {}], false],
  [
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    false,
  ],
  [[{ a: 1 }, { a: 2 }], true],
  [[{ a: 1 }, { a: 1, b: undefined }], false],
  [[{ a: null }, {}], true],
  [
    [
      [1, 2],
      [2, 1],
    ],
    true,
  ],
  [
    [
      [1, 2],
      [1, 2],
    ],
    false,
  ],
  [[[1], [true], ["1"], [null]], true],
  [[[12], [1, 2]], true],
  [[["a", "b"], ['a1"b']], true],
  [[[[1], 2], [1, [2]], [[1, 2]]], true],
  [[{ a: { b: 1 } }, { a: { b: 1 } }], false],
  [[{ ab: "c" }, { a: "bc" }], true],
  [[{ a: "1", b: "2" }, { a: "1'b2" }], true],
  [[[0], [-0]], false],
];

describe("hasUniqueItems", () => {
  test.each(table)("%j: %s", (items, expected) => {
    expect(hasUniqueItems(items)).toBe(expected);
  });

  // More items than are compared pair by pair.
  const others = Array.from({ length: 12 }, (_, index) => `other ${index}`);

  test.each(table)("%j among a dozen others: %s", (items, expected) => {
    expect(hasUniqueItems([...others, ...items])).toBe(expected);
    expect(hasUniqueItems([...items, ...others])).toBe(expected);
  });

  test("tells members apart that have the name of an inherited one", () => {
    const items = [JSON.parse('{ "__proto__": 1 }'), JSON.parse('{ "__proto__": 2 }'), {}];
    expect(hasUniqueItems([...items, ...others])).toBe(true);
    expect(hasUniqueItems([...items, ...others, JSON.parse('{ "__proto__": 2 }')])).toBe(false);
  });

  test("reads items that are nested 200,000 deep", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level++) deep = [deep];
    expect(hasUniqueItems([deep, ...others])).toBe(true);
    expect(hasUniqueItems([deep, ...others, [deep], deep])).toBe(false);
  });

  test("agrees with comparing every pair", () => {
    const leaf = fc.constantFrom<unknown>(null, true, 0, 1, 2, 3, "", "0", "1", "a", "b", "c", "1,", "]");
    const small = fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 2 }),
      fc.dictionary(fc.constantFrom("a", "b", "__proto__"), leaf, { maxKeys: 2 }),
      fc.array(fc.array(leaf, { maxLength: 2 }), { maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(small, { maxLength: 20 }), (items) => {
        const isUnique = items.every((item, index) => {
          return items.slice(0, index).every((before) => !isNaivelyEqual(before, item));
        });
        expect(hasUniqueItems(items)).toBe(isUnique);
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  test.each([
    ["100,000 strings", Array.from({ length: 100_000 }, (_, index) => `item ${index}`)],
    [
      "20,000 objects",
      Array.from({ length: 20_000 }, (_, index) => ({ kind: "a", id: index, tags: ["x", "y"] })),
    ],
  ])("decides %s in less than a second", (_name, items: unknown[]) => {
    const start = performance.now();
    expect(hasUniqueItems(items)).toBe(true);
    expect(hasUniqueItems([...items, structuredClone(items[0])])).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
