/**
 * Declarations with two spaces before each line for every brace that is open there.
 *
 * It relies on how types are printed: a line break comes after `{`, `;` or before `}` only, never inside a literal.
 */
export function indentBraces(text: string): string {
  let depth = 0;
  return text
    .split("\n")
    .map((line) => {
      if (line.startsWith("}")) depth -= 1;
      const indented = "  ".repeat(Math.max(0, depth)) + line;
      if (line.endsWith("{")) depth += 1;
      return indented;
    })
    .join("\n");
}
