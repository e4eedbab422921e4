import { Composer, type Document, Lexer, Parser } from "yaml";
import { lexerMarks, watchYamlDepth } from "./watch-yaml-depth.js";

/** What composing a YAML text gave: its documents, of which there should be one, or where it is too deep. */
export type Composed =
  | { readonly kind: "documents"; readonly documents: readonly Document.Parsed[] }
  | { readonly kind: "deep"; readonly offset: number };

/**
 * Composes the documents of a YAML 1.2 text, core schema, whatever version it says it is: no merge keys, no dates.
 *
 * The library follows levels by recursion, and what that overflows cannot always be caught: so they are counted first.
 */
export function composeYaml(text: string, deepest: number): Composed {
  const depthAfter = watchYamlDepth();
  const parser = new Parser();
  const tokens = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (depthAfter(lexeme) > deepest) return { kind: "deep", offset };
    if (!lexerMarks.has(lexeme)) offset += lexeme.length;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  // Keys are compared elsewhere, since here each would be compared with all before it.
  const composer = new Composer({
    schema: "core",
    resolveKnownTags: false,
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  return { kind: "documents", documents: [...composer.compose(tokens, true, text.length)] };
}
