import { literalText } from "../../../code/literal.js";
import { propertyKey } from "../../../code/property-key.js";
import type { CodeSymbol } from "../../../ir/names.js";
import type { NamedDeclaration } from "../view-context.js";
import { commentText } from "./comment-text.js";
import { layOut } from "./lay-out.js";
import type { FoundMark, Marks } from "./marks.js";
import type { NestedNames } from "./nested-names.js";
import type { PrintedType } from "./printed-type.js";
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
  const nested = new Map<string, CodeSymbol>();

  function meantBy(word: string): string | CodeSymbol | undefined {
    const found = marks.find(word);
    return found === undefined ? undefined : meantByMark(found);
  }

  function meantByMark({ mark, meaning, before }: FoundMark): string | CodeSymbol {
    switch (meaning.kind) {
      case "declaration":
        return meaning.symbol;
      case "title": {
        const symbol = nested.get(mark) ?? nestedNames.claim(before, declaration);
        nested.set(mark, symbol);
        return symbol;
      }
      case "member":
        return propertyKey(meaning.name);
      case "pattern":
        return commentText(meaning.pattern);
      case "value":
        return typeof meaning.value === "number" ? "number" : literalText(meaning.value);
    }
  }

  const tokens = layOut(text);
  const bare = tokens.filter(
    ({ kind }, index) => kind !== "comment" && (kind !== "line" || tokens[index - 1]?.kind !== "comment"),
  );
  return {
    declared: tokensToCode(tokens, meantBy),
    bare: tokensToCode(bare, meantBy),
    nested: [...nested.values()],
  };
}
