import { describe, expect, test } from "vitest";
import { literalShape, literalsShape } from "../../generator/ir/literal-shape.ts";
import { complement } from "../../generator/ir/shape-complement.ts";
import { ANY, NEVER, typesShape, withFacet } from "../../generator/ir/shape-constants.ts";
import { isNever, isWithin, sameShape, shapeAt, shapeOfFacets } from "../../generator/ir/shape-order.ts";
import { weightOf, widenAlternatives } from "../../generator/ir/shape-weight.ts";
import { withoutShort } from "../../generator/ir/shape-without.ts";
import {
  array,
  closed,
  intersection,
  number,
  objectFacet,
  only,
  open,
  reference,
  text,
  union,
} from "../support/shapes.ts";

describe("isWithin", () => {
  test.each([
    ["a value and its type", only("a"), text, true],
    ["a type and its value", text, only("a"), false],
    ["nothing and a value", NEVER, only("a"), true],
    ["an object with more members", open({ a: text, b: text }), open({ a: text }), true],
    ["an object that may lack a member", open({ "a?": text }), open({ a: text }), false],
    ["a closed object and an open one", closed({ a: text }), open({ a: text }), true],
    ["an open object and a closed one", open({ a: text }), closed({ a: text }), false],
    ["a pair and a list", array({ prefix: [text, text], rest: NEVER }), array({ rest: text }), true],
    ["a list and a pair", array({ rest: text }), array({ prefix: [text, text], rest: NEVER }), false],
    ["a name and itself", reference("a"), reference("a"), true],
    ["a name and an alternative of it", reference("a"), union(reference("a"), text), true],
    ["a name with more and the name", intersection(reference("a"), open({ a: text })), reference("a"), true],
    ["a name and what it may stand for", reference("a"), text, false],
  ])("%s", (_, inner, outer, within) => {
    expect(isWithin(inner, outer)).toBe(within);
  });
});

test("shapes are the same if they are written alike, and nothing if they have no type", () => {
  expect(sameShape(open({ a: text }), open({ a: text }))).toBe(true);
  expect(sameShape(open({ a: text }), open({ "a?": text }))).toBe(false);
  expect(isNever(NEVER)).toBe(true);
  expect(isNever(union())).toBe(false);
  expect(shapeOfFacets([["string", undefined]])).toEqual(NEVER);
  expect(withFacet("string", {})).toBe(ANY);
});

test("a member is what its name, else the templates of it, else all others are said to be", () => {
  const facet = {
    ...objectFacet({ "x-a": text }, NEVER),
    patterns: [
      { template: ["x-", ""], shape: number },
      { template: ["", "-z"], shape: ANY },
    ],
  };
  expect(shapeAt(facet, "x-a")).toEqual([text]);
  expect(shapeAt(facet, "x-b")).toEqual([number]);
  expect(shapeAt(facet, "x-z")).toEqual([number, ANY]);
  expect(shapeAt(facet, "b")).toEqual([NEVER]);
});

test("constants are shapes of one value, and lists of them have each once", () => {
  expect(literalShape({ a: [1] })).toEqual(
    closed({ a: array({ prefix: [only(1)], rest: NEVER, minItems: 1, maxItems: 1 }) }),
  );
  expect(literalsShape(["a", 1, "b", null, "a"])).toEqual({
    kind: "types",
    string: { literals: ["a", "b"] },
    number: { literals: [1] },
    null: {},
  });
});

test("what is named, listed or told apart weighs one each", () => {
  expect(weightOf(ANY)).toBe(1);
  expect(weightOf(only("a", "b", "c"))).toBe(3);
  expect(weightOf(open({ a: text, b: only("x", "y") }))).toBe(6);
  expect(weightOf(union(reference("a"), reference("b")))).toBe(2);
});

test("too many alternatives of objects are any objects", () => {
  const [a, b, c] = [open({ a: text }), open({ b: text }), open({ c: text })];
  expect(widenAlternatives(union(a, b, c), 2)).toEqual(typesShape(["object"]));
  expect(widenAlternatives(union(a, b), 2)).toEqual(union(a, b));
});

describe("withoutShort", () => {
  test("takes values away, and members that must not be there", () => {
    expect(withoutShort(only("a", "b"), complement(only("a")))).toEqual(only("b"));
    expect(withoutShort(open({ "a?": text }), complement(open({ a: ANY })))).toEqual(open({ "a?": NEVER }));
  });

  test("leaves objects alone where it would have to say what else an unknown member is", () => {
    const shape = open({ a: text });
    expect(withoutShort(shape, complement(open({ "z?": text })))).toEqual(
      open({ a: text, z: complement(text) }),
    );
    expect(withoutShort(reference("a"), text)).toEqual(reference("a"));
  });
});
