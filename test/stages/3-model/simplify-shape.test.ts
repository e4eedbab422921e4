import { describe, expect, test } from "vitest";
import type { SchemaId } from "../../../generator/ir/schema-id.ts";
import type { Shape } from "../../../generator/ir/shape.ts";
import { ANY, NEVER, typesShape } from "../../../generator/ir/shape-constants.ts";
import { createShapeLookup } from "../../../generator/stages/3-model/simplify/shape-lookup.ts";
import { simplifyShape } from "../../../generator/stages/3-model/simplify/simplify-shape.ts";
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
} from "../../support/shapes.ts";

const person = open({ name: text, "email?": text });
const contents = new Map<string, Shape>([
  ["person", person],
  ["color", only("red", "green", "blue")],
  ["loud", only("red")],
  ["text", text],
]);
const shapes = new Map(
  [...contents].map(([name, shape]) => [`file:///s.json#/$defs/${name}` as SchemaId, shape]),
);

function simplify(
  shape: Shape,
  settings: { openObjects?: "plain" | "index"; maxTuple?: number } = {},
): Shape {
  return simplifyShape(shape, createShapeLookup(shapes, { openObjects: "plain", maxTuple: 2, ...settings }));
}

describe("a value", () => {
  test("is not told what it is not", () => {
    expect(simplify({ kind: "types", string: { except: ["a"] } })).toEqual(text);
    expect(simplify({ kind: "types", string: { brand: "Uuid", except: ["a"] } })).toEqual({
      kind: "types",
      string: { brand: "Uuid" },
    });
  });

  test("that is in two lists, of which one has a name, is what both have", () => {
    expect(simplify(intersection(reference("color"), only("red", "black")))).toEqual(only("red"));
    expect(simplify(intersection(reference("color"), reference("loud")))).toEqual(only("red"));
  });
});

describe("a union", () => {
  test("does not list what another alternative includes", () => {
    expect(simplify(union(open({ a: text }), open({ a: only("x") })))).toEqual(open({ a: text }));
    expect(simplify(union(reference("person"), reference("person")))).toEqual(reference("person"));
  });

  test("keeps an alternative that knows more members, as somebody has written it", () => {
    const shape = union(open({ a: text }), open({ a: text, b: text }));
    expect(simplify(shape)).toEqual(shape);
  });

  test("of closed objects says what each of them lacks", () => {
    expect(simplify(union(closed({ a: text }), closed({ b: text, "c?": text })))).toEqual(
      union(closed({ a: text, "b?": NEVER }), closed({ b: text, "c?": text, "a?": NEVER })),
    );
  });

  test("of closed objects with a tag needs nothing more", () => {
    const shape = union(closed({ kind: only("a"), x: text }), closed({ kind: only("b"), y: text }));
    expect(simplify(shape)).toEqual(shape);
  });

  test("of more than six closed objects is left as it is", () => {
    const shape = union(..."abcdefg".split("").map((name) => closed({ [name]: text })));
    expect(simplify(shape)).toEqual(shape);
  });
});

describe("an intersection", () => {
  test("does not repeat a type that another factor says", () => {
    expect(simplify(intersection(reference("person"), typesShape(["object"])))).toEqual(reference("person"));
    expect(simplify(intersection(reference("text"), ANY))).toEqual(reference("text"));
  });

  test("has only alternatives of types that all factors allow", () => {
    expect(simplify(intersection(reference("person"), union(reference("text"), open({ a: text }))))).toEqual(
      intersection(reference("person"), union(reference("text"), open({ a: text }))),
    );
    expect(simplify(intersection(reference("person"), union(text, open({ a: text }))))).toEqual(
      intersection(reference("person"), open({ a: text })),
    );
  });

  test("has no member of which all is known by a name", () => {
    expect(simplify(intersection(reference("person"), open({ "email?": ANY, age: number })))).toEqual(
      intersection(reference("person"), open({ age: number })),
    );
    expect(simplify(intersection(reference("person"), open({ "name?": ANY })))).toEqual(reference("person"));
  });

  test("says of a member that must be there what a name says that it is", () => {
    expect(simplify(intersection(reference("person"), open({ email: ANY })))).toEqual(
      intersection(reference("person"), open({ email: text })),
    );
  });

  test("has the contents of a name in its place beside a closed object, where open objects have index signatures", () => {
    const shape = intersection(reference("person"), closed({ name: text, "email?": text, "age?": number }));
    expect(simplify(shape, { openObjects: "index" })).toEqual(
      closed({ name: text, "email?": text, "age?": number }),
    );
    expect(simplify(shape)).toEqual(shape);
  });
});

describe("an array", () => {
  test("is a tuple where its bounds are few", () => {
    const pair = array({ rest: number, minItems: 2, maxItems: 2 });
    expect(simplify(pair)).toEqual(pair);
    expect(simplify(pair, { maxTuple: 0 })).toEqual(array({ rest: number }));
    expect(simplify(array({ rest: number, minItems: 3 }))).toEqual(array({ rest: number }));
    expect(simplify(array({ rest: number, minItems: 1, maxItems: 50 }))).toEqual(
      array({ rest: number, minItems: 1 }),
    );
  });

  test("keeps its bounds where they are of items that have shapes of their own", () => {
    const triple = array({ prefix: [text, text, text], rest: NEVER, minItems: 3, maxItems: 3 });
    expect(simplify(triple, { maxTuple: 0 })).toEqual(triple);
  });

  test("of what takes long to say repeats it only once", () => {
    const long = open({ a: text, b: text, c: text, d: text });
    expect(simplify(array({ rest: long, minItems: 1 }))).toEqual(array({ rest: long }));
    expect(simplify(array({ rest: open({ a: text }), minItems: 1 }))).toEqual(
      array({ rest: open({ a: text }), minItems: 1 }),
    );
  });
});
