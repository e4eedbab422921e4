import { literalText } from "../../../code/literal.js";
import { propertyKey } from "../../../code/property-key.js";
import type { CodeSymbol } from "../../../ir/names.js";
import type { NamedDeclaration } from "../view-context.js";
import { commentText } from "./comment-text.js";
import { layOut } from "./lay-out.js";
import type { FoundMark, Marks } from "./marks.js";
import type { NestedNames } from "./nested-names.js";
import type { PrintedType } from "./printed-type.js";
import type { Token } from "./tokens.js";
import { tokensToCode } from "./tokens-to-code.js";

/** What marks are replaced by. */
export interface Naming {
  readonly marks: Marks;
  readonly nestedNames: NestedNames;
}

/** The text that json-schema-to-typescript has printed for a declaration, with names and values instead of marks. */
export function nameTypes(
  text: string,
  declaration: NamedDeclaration,
  { marks, nestedNames }: Naming,
): PrintedType {
  const tokens = layOut(text);
  const nested = nestedSymbols(tokens, declaration, { marks, nestedNames });

  function meantBy(word: string): string | CodeSymbol | undefined {
    const found = marks.find(word);
    return found === undefined ? undefined : meantByMark(found);
  }

  function meantByMark({ number, meaning }: FoundMark): string | CodeSymbol | undefined {
    switch (meaning.kind) {
      case "declaration":
        return meaning.symbol;
      case "title":
        return nested.get(number);
      case "member":
        return propertyKey(meaning.name);
      case "pattern":
        return commentText(meaning.pattern);
      case "value":
        return typeof meaning.value === "number" ? "number" : literalText(meaning.value);
    }
  }

  const bare = tokens.filter(
    ({ kind }, index) => kind !== "comment" && (kind !== "line" || tokens[index - 1]?.kind !== "comment"),
  );
  return {
    declared: tokensToCode(tokens, meantBy),
    bare: tokensToCode(bare, meantBy),
    nested: [...nested.values()],
  };
}

/** The names of nested types by the numbers of their marks, outer schemas first. */
function nestedSymbols(
  tokens: readonly Token[],
  declaration: NamedDeclaration,
  { marks, nestedNames }: Naming,
): ReadonlyMap<number, CodeSymbol> {
  const titles = new Map<number, string>();
  for (const { kind, text } of tokens) {
    const found = kind === "word" ? marks.find(text) : undefined;
    if (found?.meaning.kind === "title") titles.set(found.number, found.before);
  }
  const sorted = [...titles].sort(([one], [other]) => one - other);
  return new Map(sorted.map(([number, title]) => [number, nestedNames.claim(title, declaration)] as const));
}
