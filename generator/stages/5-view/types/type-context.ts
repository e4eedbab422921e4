import { type Code, code } from "../../../code/code.js";
import { hasLines, widthOf } from "../../../code/width-of.js";
import type { CodeSymbol } from "../../../ir/names.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { MemberShape, Shape } from "../../../ir/shape.js";
import type { TypeSettings } from "../../../ir/type-settings.js";

/** What printing a shape needs to know beside it. */
export interface TypeContext {
  readonly settings: TypeSettings;
  symbolOf(schema: SchemaId): CodeSymbol;
  /** The branded type of a name. */
  brandNamed(name: string): CodeSymbol;
  /** The doc comment of a member with a line break after it, or nothing. */
  memberDoc(member: MemberShape): string;
  /** Types with more columns than this are broken over lines; absent means never. */
  readonly widest?: number;
}

/** The same with what prints the shapes inside of a shape. */
export interface TypePrinter extends TypeContext {
  print(shape: Shape, binding: Binding): Code;
}

/**
 * How tightly a type expression binds, so that parentheses stand where they are needed and nowhere else. An item of a
 * tuple needs them only where it stands on several lines.
 */
export type Binding = "union" | "item" | "intersection" | "element";

/** An expression in parentheses where it binds too loosely for its place. */
export function parenthesize(inner: Code, needed: boolean): Code {
  return needed ? code`(${inner})` : inner;
}

/** Whether code is too wide for one line. */
export function isTooWide(line: Code, { widest }: TypeContext): boolean {
  return widest !== undefined && widthOf(line) > widest;
}

/** Whether the parts of code are better read on lines of their own: it is too wide, or one of them is on several already. */
export function needsLines(line: Code, context: TypeContext): boolean {
  return context.widest !== undefined && (hasLines(line) || isTooWide(line, context));
}

/** What is written where nothing is known. */
export function unknownCode({ settings }: TypeContext): Code {
  return settings.unknown === "any" ? code`any` : code`unknown`;
}

/** What stands before what may not be written to. */
export function readonlyCode({ settings }: TypeContext): Code {
  return settings.readonly ? code`readonly ` : code``;
}
