import { describe, expect, test } from "vitest";
import { literalShape } from "../../generator/ir/literal-shape.ts";
import { complement } from "../../generator/ir/shape-complement.ts";
import { ANY, NEVER, typesShape } from "../../generator/ir/shape-constants.ts";
import { join, joinAbsorbed } from "../../generator/ir/shape-join.ts";
import { meet } from "../../generator/ir/shape-meet.ts";
import {
  array,
  closed,
  intersection,
  number,
  only,
  open,
  reference,
  text,
  union,
} from "../support/shapes.ts";

describe("meet", () => {
  test("of types is what both say, type by type", () => {
    expect(meet(typesShape(["string", "null"]), typesShape(["null", "array"]))).toEqual(typesShape(["null"]));
    expect(meet(only("a", "b"), only("b", "c"))).toEqual(only("b"));
    expect(meet(only("a"), only("b"))).toEqual(NEVER);
    expect(meet(text, number)).toEqual(NEVER);
    expect(meet(ANY, text)).toBe(text);
  });

  test("of objects has the members of both, and what one closes is closed", () => {
    expect(meet(open({ a: text }), open({ "b?": number }))).toEqual(open({ a: text, "b?": number }));
    expect(meet(open({ "a?": text }), open({ a: only("x") }))).toEqual(open({ a: only("x") }));
    expect(meet(closed({ a: text }), open({ "b?": number }))).toEqual(closed({ a: text, "b?": NEVER }));
    expect(meet(closed({ a: text }), open({ b: number }))).toEqual(NEVER);
    expect(meet(open({ a: text }), open({ a: number }))).toEqual(NEVER);
  });

  test("of arrays goes by position and takes the tighter bounds", () => {
    expect(
      meet(array({ prefix: [text], minItems: 1 }), array({ rest: union(text, number), maxItems: 3 })),
    ).toEqual(array({ prefix: [text], rest: union(text, number), minItems: 1, maxItems: 3 }));
    expect(meet(array({ minItems: 3 }), array({ maxItems: 2 }))).toEqual(NEVER);
    expect(meet(array({ minItems: 2 }), array({ prefix: [text], rest: NEVER }))).toEqual(NEVER);
  });

  test("with names stays an intersection: names, then what is added, then alternatives", () => {
    const [a, b] = [reference("a"), reference("b")];
    const added = open({ c: text });
    expect(meet(meet(added, a), b)).toEqual(intersection(a, b, added));
    expect(meet(a, a)).toEqual(a);
    expect(meet(union(a, text), meet(added, b))).toEqual(intersection(a, b, added));
    expect(meet(union(a, b), added)).toEqual(intersection(added, union(a, b)));
  });

  test("of alternatives multiplies them out where that is no longer", () => {
    const [a, b, c] = [open({ a: text }), open({ b: text }), open({ c: text })];
    expect(meet(union(a, text), typesShape(["string"]))).toEqual(text);
    expect(meet(union(open({ a: text }), open({ a: number })), open({ a: only("x") }))).toEqual(
      open({ a: only("x") }),
    );
    expect(meet(union(a, b), c)).toEqual(intersection(union(a, b), c));
  });
});

describe("join", () => {
  test("of types has each type once", () => {
    expect(join([text, number])).toEqual(typesShape(["string", "number"]));
    expect(join([only("a"), only("b"), only("a")])).toEqual(only("a", "b"));
    expect(join([only("a"), text])).toEqual(text);
    expect(join([])).toEqual(NEVER);
    expect(join([text, ANY])).toBe(ANY);
    expect(join([literalShape(true), literalShape(false)])).toEqual(typesShape(["boolean"]));
    expect(join([typesShape(["string", "number", "boolean"]), typesShape(["null", "array", "object"])])).toBe(
      ANY,
    );
  });

  test("leaves objects apart as they are written, unless asked to absorb", () => {
    const [wide, narrow] = [open({ "a?": text }), open({ "a?": only("x") })];
    expect(join([wide, narrow])).toEqual(union(wide, narrow));
    expect(join([wide, wide])).toEqual(wide);
    expect(join([wide, narrow], joinAbsorbed)).toEqual(wide);
    expect(join([open({ a: only("x") }), open({ a: only("y") })], joinAbsorbed)).toEqual(
      open({ a: only("x", "y") }),
    );
  });
});

describe("complement", () => {
  test("of types is the other types", () => {
    expect(complement(typesShape(["string", "number", "boolean", "null"]))).toEqual(
      typesShape(["array", "object"]),
    );
    expect(complement(ANY)).toEqual(NEVER);
    expect(complement(NEVER)).toEqual(ANY);
  });

  test("of a value is every other value, and of that the value again", () => {
    const others = complement(only("a"));
    expect(meet(only("a", "b"), others)).toEqual(only("b"));
    expect(complement(others)).toEqual(only("a"));
    expect(meet(complement(literalShape(true)), typesShape(["boolean"]))).toEqual(literalShape(false));
  });

  test("of objects with a member is objects without, or with another", () => {
    const objects = typesShape(["object"]);
    expect(meet(complement(open({ a: ANY })), objects)).toEqual(open({ "a?": NEVER }));
    expect(meet(complement(open({ "a?": typesShape(["string"]) })), objects)).toEqual(
      open({ a: complement(text) }),
    );
  });

  test("of arrays with a length is those that are shorter or longer", () => {
    const arrays = typesShape(["array"]);
    expect(meet(complement(array({ minItems: 2 })), arrays)).toEqual(array({ maxItems: 1 }));
    expect(meet(complement(array({ maxItems: 2 })), arrays)).toEqual(array({ minItems: 3 }));
  });

  test("of a name is not known", () => {
    expect(complement(reference("a"))).toBe(ANY);
  });
});
