import { type Code, code, join, raw, symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { hasLines } from "../../../code/width-of.js";
import type { Shape } from "../../../ir/shape.js";
import { arrayCode } from "./array-code.js";
import { objectCode } from "./object-code.js";
import {
  type Binding,
  isTooWide,
  needsLines,
  parenthesize,
  type TypeContext,
  type TypePrinter,
  unknownCode,
} from "./type-context.js";

/** A shape as a TypeScript type expression. */
export function shapeCode(shape: Shape, context: TypeContext, binding: Binding = "union"): Code {
  switch (shape.kind) {
    case "any":
      return unknownCode(context);
    case "reference":
      return symbolCode(context.symbolOf(shape.schema));
    case "types":
      return unionCode(alternatives(shape, context, binding), binding, context);
    case "union":
      return unionCode(
        shape.members.flatMap((member) => alternatives(member, context, "intersection")),
        binding,
        context,
      );
    case "intersection": {
      return parenthesize(intersectionCode(shape.members, context, binding), binding === "element");
    }
  }
}

/** The members of the union that a shape is, in the order string, number, boolean, null, array, object. */
function alternatives(shape: Shape, context: TypeContext, binding: Binding): readonly Code[] {
  if (shape.kind !== "types") return [shapeCode(shape, context, "intersection")];
  const parts: Code[] = [];
  for (const type of ["string", "number", "boolean", "null"] as const) {
    const facet = shape[type];
    if (facet === undefined) continue;
    if (facet.brand !== undefined) parts.push(symbolCode(context.brandNamed(facet.brand)));
    else if (facet.literals === undefined) parts.push(raw(type));
    else for (const each of facet.literals.map(literalType)) parts.push(each);
  }
  const printer = printerOf(context);
  const alone = parts.length === 0 && (shape.array === undefined || shape.object === undefined);
  const tightness = alone ? binding : "intersection";
  if (shape.array !== undefined) parts.push(arrayCode(shape.array, printer, tightness));
  if (shape.object !== undefined) parts.push(objectCode(shape.object, printer, tightness));
  return parts;
}

/** Numbers that no literal type can name are left as wide as they are. */
function literalType(value: null | boolean | number | string): Code {
  return typeof value === "number" && !Number.isFinite(value) ? code`number` : raw(literalText(value));
}

function unionCode(parts: readonly Code[], binding: Binding, context: TypeContext): Code {
  const [only] = parts;
  if (only === undefined) return code`never`;
  if (parts.length === 1) return only;
  const line = join(parts, " | ");
  if (needsLines(line, context)) return brokenUnion(parts, binding);
  return parenthesize(line, binding === "intersection" || binding === "element");
}

/** An alternative a line, in brackets of their own where the union is part of something. */
function brokenUnion(parts: readonly Code[], binding: Binding): Code {
  const lines = code`\n| ${join(parts, "\n| ")}`;
  return binding === "union" ? lines : code`(${lines}\n)`;
}

/**
 * The factors on one line; where they are too wide for it, their alternatives stand on lines of their own, and where
 * that does not help, so do they.
 */
function intersectionCode(factors: readonly Shape[], context: TypeContext, binding: Binding): Code {
  const parts = factors.map((factor) => shapeCode(factor, context, "intersection"));
  const line = join(parts, " & ");
  if (!isTooWide(line, context)) return line;
  const broken = factors.map((factor, index) => {
    const part = parts[index] ?? code``;
    if (factor.kind !== "union" || hasLines(part)) return part;
    return brokenUnion(
      factor.members.flatMap((member) => alternatives(member, context, "intersection")),
      "intersection",
    );
  });
  const lines = join(broken, " & ");
  return binding === "union" && isTooWide(lines, context) ? code`\n& ${join(broken, "\n& ")}` : lines;
}

/** What prints the parts of a type, for who prints the whole. */
export function printerOf(context: TypeContext): TypePrinter {
  return { ...context, print: (shape, binding) => shapeCode(shape, context, binding) };
}
