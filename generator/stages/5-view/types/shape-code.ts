import { type Code, code, join, raw, symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import type { Shape } from "../../../ir/shape.js";
import { arrayCode } from "./array-code.js";
import { objectCode } from "./object-code.js";
import {
  type Binding,
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
      const parts = shape.members.map((member) => shapeCode(member, context, "intersection"));
      return parenthesize(join(parts, " & "), binding === "element");
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
    else parts.push(...facet.literals.map(literalType));
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

function unionCode(parts: readonly Code[], binding: Binding, { widest }: TypeContext): Code {
  const [only] = parts;
  if (only === undefined) return code`never`;
  if (parts.length === 1) return only;
  const line = join(parts, " | ");
  const broken = binding === "union" && widest !== undefined && widthOf(line) > widest;
  return broken ? code`\n| ${join(parts, "\n| ")}` : parenthesize(line, binding !== "union");
}

function widthOf({ pieces }: Code): number {
  return pieces.reduce((width, piece) => {
    return (
      width +
      (piece.kind === "text" ? piece.text.length : piece.kind === "symbol" ? piece.symbol.name.length : 0)
    );
  }, 0);
}

/** What prints the parts of a type, for who prints the whole. */
export function printerOf(context: TypeContext): TypePrinter {
  return { ...context, print: (shape, binding) => shapeCode(shape, context, binding) };
}
