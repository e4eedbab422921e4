import type { Code } from "./code.js";

/** How many columns the longest line of code takes. */
export function widthOf(written: Code): number {
  return linesOf(written).reduce((widest, { length }) => Math.max(widest, length), 0);
}

/** Whether code stands on several lines. */
export function hasLines(written: Code): boolean {
  return linesOf(written).length > 1;
}

function linesOf({ pieces }: Code): readonly string[] {
  const texts = pieces.map((piece) => {
    if (piece.kind === "text") return piece.text;
    return piece.kind === "symbol" ? piece.symbol.name : "";
  });
  return texts.join("").split("\n");
}
