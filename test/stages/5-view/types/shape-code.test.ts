import { expect, test } from "vitest";
import type { Code } from "../../../../generator/code/code.ts";
import type { Shape } from "../../../../generator/ir/shape.ts";
import { NEVER } from "../../../../generator/ir/shape-constants.ts";
import { defaultTypeSettings } from "../../../../generator/ir/type-settings.ts";
import { shapeCode } from "../../../../generator/stages/5-view/types/shape-code.ts";
import { array, intersection, number, only, open, reference, text, union } from "../../../support/shapes.ts";

/** A shape as a type that is broken over lines beyond 30 columns, or never. */
function typeOf(shape: Shape, widest: number | undefined = 30): readonly string[] {
  const written = shapeCode(shape, {
    settings: defaultTypeSettings,
    symbolOf: (schema) => ({ name: schema.split("/").at(-1) ?? "", module: "a", isTypeOnly: true }) as never,
    brandNamed: (name) => ({ name, module: "a", isTypeOnly: true }) as never,
    memberDoc: () => "",
    ...(widest === undefined ? {} : { widest }),
  });
  return textOf(written).split("\n");
}

function textOf({ pieces }: Code): string {
  return pieces
    .map((piece) => (piece.kind === "text" ? piece.text : piece.kind === "symbol" ? piece.symbol.name : ""))
    .join("");
}

const words = only("one", "two", "three", "four", "five");

test("a type that fits stands on one line", () => {
  expect(typeOf(union(text, open({ a: number })))).toEqual(["string | { a: number }"]);
  expect(typeOf(intersection(reference("A"), union(reference("B"), reference("C"))))).toEqual([
    "A & (B | C)",
  ]);
  expect(typeOf(words, 100)).toEqual(['"one" | "two" | "three" | "four" | "five"']);
});

test("a union that does not has a line for each alternative", () => {
  const lines = ['| "one"', '| "two"', '| "three"', '| "four"', '| "five"'];
  expect(typeOf(words)).toEqual(["", ...lines]);
  expect(typeOf(array({ rest: words }))).toEqual(["(", ...lines, ")[]"]);
});

test("an object and a tuple have a line for each part", () => {
  expect(typeOf(open({ first: text, second: number }, NEVER))).toEqual([
    "{",
    "first: string;",
    "second: number;",
    "}",
  ]);
  expect(typeOf(array({ prefix: [words, number], rest: NEVER, minItems: 2, maxItems: 2 }))).toEqual([
    "[",
    "(",
    '| "one"',
    '| "two"',
    '| "three"',
    '| "four"',
    '| "five"',
    "),",
    "number,",
    "]",
  ]);
});

test("in an intersection the alternatives have lines, and the factors where that does not help", () => {
  const [one, other] = [open({ first: text }), open({ second: text })];
  expect(typeOf(intersection(reference("Base"), union(one, other)))).toEqual([
    "Base & (",
    "| { first: string }",
    "| { second: string }",
    ")",
  ]);
  expect(typeOf(intersection(...["FirstBase", "SecondBase", "ThirdBase"].map(reference)))).toEqual([
    "",
    "& FirstBase",
    "& SecondBase",
    "& ThirdBase",
  ]);
});

test("nothing is broken where a type has to stay on its line", () => {
  for (const shape of [
    words,
    array({ rest: words }),
    intersection(reference("A"), open({ a: words, b: words })),
  ]) {
    expect(typeOf(shape, Number.POSITIVE_INFINITY)).toHaveLength(1);
  }
});
