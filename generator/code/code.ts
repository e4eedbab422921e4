import type { CodeSymbol } from "../ir/names.js";
import { literalText } from "./literal.js";

/**
 * TypeScript source text under construction: text, symbols that will be imported, holes to be filled, and
 * constants that move to the top of the module.
 *
 * The tag `code` is the way to make it: an interpolated string, number or boolean becomes a literal, so text
 * from a schema can never become syntax.
 */
export interface Code {
  readonly kind: "code";
  readonly pieces: readonly CodePiece[];
}

export type CodePiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "symbol"; readonly symbol: CodeSymbol }
  | { readonly kind: "hole"; readonly name: HoleName }
  | { readonly kind: "constant"; readonly name: string; readonly value: Code };

/** `it` is the instance under test. */
export type HoleName = "it";

/** What a template accepts: finished code, or a primitive that becomes a literal. */
export type Interpolation = Code | string | number | boolean;

/** Makes code from a template: the fixed parts are syntax, primitives become literals. */
export function code(strings: TemplateStringsArray, ...values: readonly Interpolation[]): Code {
  const pieces: CodePiece[] = [];
  strings.forEach((text, index) => {
    if (text !== "") pieces.push({ kind: "text", text });
    const value = values[index];
    if (value === undefined) return;
    if (typeof value === "object") for (const each of value.pieces) pieces.push(each);
    else pieces.push({ kind: "text", text: literalText(value) });
  });
  return { kind: "code", pieces };
}

/** The instance under test. */
export const it: Code = { kind: "code", pieces: [{ kind: "hole", name: "it" }] };

/** Code that names a symbol, so that the module that prints it imports it. */
export function symbolCode(symbol: CodeSymbol): Code {
  return { kind: "code", pieces: [{ kind: "symbol", symbol }] };
}

/** A value computed once, when the module is loaded; equal constants of a module become one. */
export function constant(name: string, value: Code): Code {
  return { kind: "code", pieces: [{ kind: "constant", name, value }] };
}

/** Trusted text as code. Only for names and syntax that the generator made itself. */
export function raw(text: string): Code {
  return { kind: "code", pieces: [{ kind: "text", text }] };
}

/** Several pieces of code with a separator between them. */
export function join(parts: readonly Code[], separator: string): Code {
  const pieces = parts.flatMap((part, index): CodePiece[] =>
    index === 0 ? [...part.pieces] : [{ kind: "text", text: separator }, ...part.pieces],
  );
  return { kind: "code", pieces };
}
