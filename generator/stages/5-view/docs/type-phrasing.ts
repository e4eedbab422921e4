import type { PhrasingContent } from "mdast";
import type { Code } from "../../../code/code.js";
import type { CodeSymbol } from "../../../ir/names.js";
import type { Shape } from "../../../ir/shape.js";
import { shapeCode } from "../types/shape-code.js";
import type { ViewContext } from "../view-context.js";
import { codePhrasing } from "./code-phrasing.js";
import { declarationLink } from "./declaration-link.js";

/** A type on one line: the names of declarations are links to their pages, the rest is code. */
export function typePhrasing(shape: Shape, context: ViewContext): readonly PhrasingContent[] {
  const code = shapeCode(shape, {
    settings: context.types,
    symbolOf: (schema) => context.declarationOf(schema).names.type,
    brandNamed: context.brandNamed,
    memberDoc: () => "",
  });
  return piecesOf(code).flatMap((piece) => {
    if (typeof piece === "string") return textPhrasing(piece);
    const names = context.namesOfType(piece.name);
    return names === undefined ? [codePhrasing(piece.name)] : [declarationLink(names)];
  });
}

/** The pieces of code that prints a type, with neighbouring texts put together. */
function piecesOf(code: Code): readonly (string | CodeSymbol)[] {
  const pieces: (string | CodeSymbol)[] = [];
  for (const piece of code.pieces) {
    if (piece.kind === "symbol") pieces.push(piece.symbol);
    else if (piece.kind === "text") {
      const last = pieces.at(-1);
      if (typeof last === "string") pieces[pieces.length - 1] = last + piece.text;
      else pieces.push(piece.text);
    }
  }
  return pieces;
}

/** Separators next to a link stay outside the code, where they read better. */
function textPhrasing(text: string): readonly PhrasingContent[] {
  const line = text.replace(/\s*\n\s*/g, " ");
  const [, before = "", middle = "", after = ""] = /^([ |&,]*)(.*?)([ |&,]*)$/.exec(line) ?? [];
  return [plain(before), ...(middle === "" ? [] : [codePhrasing(middle)]), plain(after)].filter(
    (node) => node.type !== "text" || node.value !== "",
  );
}

function plain(value: string): PhrasingContent {
  return { type: "text", value };
}
