import { expect, test } from "vitest";
import { isObject } from "../../generator/runtime/is-object.ts";

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  [undefined, false],
  ["{}", false],
  [0, false],
  [true, false],
  [() => undefined, false],
])("%o is an object: %s", (value: unknown, expected: boolean) => {
  expect(isObject(value)).toBe(expected);
});
