import { describe, expect, test } from "vitest";
import { own } from "../../generator/runtime/own.ts";

describe("own", () => {
  test.each(["toString", "constructor", "hasOwnProperty", "__proto__"])(
    "does not see an inherited %s",
    (name) => {
      expect(own({}, name)).toBe(undefined);
    },
  );

  test.each(["toString", "constructor", "hasOwnProperty", "__proto__"])("sees the own member %s", (name) => {
    expect(own(JSON.parse(`{ "${name}": 1 }`), name)).toBe(1);
  });

  test("works on an object without a prototype", () => {
    expect(own(Object.assign(Object.create(null), { constructor: 2 }), "constructor")).toBe(2);
  });

  test("gives undefined for a member that is absent", () => {
    expect(own({ a: 1 }, "b")).toBe(undefined);
  });
});
