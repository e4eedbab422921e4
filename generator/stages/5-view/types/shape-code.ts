import { type Code, code, join, raw, symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { propertyKey } from "../../../code/property-key.js";
import type { CodeSymbol } from "../../../ir/names.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { MemberShape, ObjectFacet, Shape, TypesShape } from "../../../ir/shape.js";
import { isNever, join as joinShapes } from "../../../ir/shape-algebra.js";
import { arrayCode } from "./array-code.js";

/** What printing a shape needs to know beside it. */
export interface TypeContext {
  symbolOf(schema: SchemaId): CodeSymbol;
  /** The branded type of a name. */
  brandNamed(name: string): CodeSymbol;
  /** The doc comment of a member with a line break after it, or nothing. */
  memberDoc(member: MemberShape): string;
  /** Unions with more columns than this are broken over lines; absent means never. */
  readonly widest?: number;
}

/** How tightly a type expression binds, so that parentheses stand where they are needed and nowhere else. */
export type Binding = "union" | "intersection" | "element";

/** A shape as a TypeScript type expression. */
export function shapeCode(shape: Shape, context: TypeContext, binding: Binding = "union"): Code {
  switch (shape.kind) {
    case "any":
      return raw("unknown");
    case "reference":
      return symbolCode(context.symbolOf(shape.schema));
    case "types":
      return typesCode(shape, context, binding);
    case "union":
      return unionCode(
        shape.members.flatMap((member) => alternatives(member, context)),
        binding,
        context,
      );
    case "intersection": {
      const parts = shape.members.map((member) => shapeCode(member, context, "intersection"));
      return parenthesize(join(parts, " & "), binding === "element");
    }
  }
}

/** The members of an object type, each with its doc comment, and the index signature last; without semicolons. */
export function memberCodes(
  facet: ObjectFacet,
  context: TypeContext,
): readonly { readonly doc: string; readonly signature: Code }[] {
  const members = facet.members.map((member) => ({
    doc: context.memberDoc(member),
    signature: code`${raw(propertyKey(member.name))}${raw(member.required ? "" : "?")}: ${memberType(member, context)}`,
  }));
  const index = indexShape(facet);
  if (index === undefined) return members;
  const optional = facet.members.some((member) => !member.required) && index.kind !== "any";
  const type = shapeCode(index, context);
  const signature = code`[key: string]: ${optional ? code`${type} | undefined` : type}`;
  return [...members, { doc: "", signature }];
}

/** `{}` is no `{ toString?: number }` to TypeScript, so optional members of such names are left unknown. */
function memberType(member: MemberShape, context: TypeContext): Code {
  const inherited = !member.required && member.name in Object.prototype;
  return inherited ? raw("unknown") : shapeCode(member.shape, context);
}

/**
 * What the index signature of an object type says; `undefined` where there is none. It must hold for the named
 * members too, so their shapes join in.
 */
function indexShape({ members, rest }: ObjectFacet): Shape | undefined {
  if (members.length === 0) return rest;
  return rest.kind === "any" || isNever(rest)
    ? undefined
    : joinShapes([rest, ...members.map((member) => member.shape)]);
}

function typesCode(shape: TypesShape, context: TypeContext, binding: Binding): Code {
  return unionCode(alternatives(shape, context), binding, context);
}

/** The members of the union that a shape is, in the order string, number, boolean, null, array, object. */
function alternatives(shape: Shape, context: TypeContext): readonly Code[] {
  if (shape.kind !== "types") return [shapeCode(shape, context, "intersection")];
  const parts: Code[] = [];
  for (const type of ["string", "number", "boolean", "null"] as const) {
    const facet = shape[type];
    if (facet === undefined) continue;
    if (facet.brand !== undefined) parts.push(symbolCode(context.brandNamed(facet.brand)));
    else if (facet.literals === undefined) parts.push(raw(type));
    else parts.push(...facet.literals.map(literalType));
  }
  if (shape.array !== undefined)
    parts.push(arrayCode(shape.array, (item, binding) => shapeCode(item, context, binding)));
  if (shape.object !== undefined) parts.push(objectCode(shape.object, context));
  return parts;
}

/** Numbers that no literal type can name are left as wide as they are. */
function literalType(value: null | boolean | number | string): Code {
  return typeof value === "number" && !Number.isFinite(value) ? raw("number") : raw(literalText(value));
}

function objectCode(facet: ObjectFacet, context: TypeContext): Code {
  const members = memberCodes(facet, context);
  const broken = members.length > 3 || members.some((member) => member.doc !== "");
  if (!broken)
    return code`{ ${join(
      members.map((member) => member.signature),
      "; ",
    )} }`;
  const lines = members.map(({ doc, signature }) => code`${raw(doc)}${signature};`);
  return code`{\n${join(lines, "\n")}\n}`;
}

function unionCode(parts: readonly Code[], binding: Binding, { widest }: TypeContext): Code {
  const [only] = parts;
  if (only === undefined) return raw("never");
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

function parenthesize(inner: Code, needed: boolean): Code {
  return needed ? code`(${inner})` : inner;
}
