/** Lexemes that are nothing in the text: they mark the start of a document, the end of a flow collection, and a scalar. */
export const lexerMarks: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f"]);

/** Looks at the lexemes of a YAML text, one after the other, and says at each how many collections are open there. */
export function watchYamlDepth(): (lexeme: string) => number {
  /** The block collections around, by the columns that they are at; of a list and an object at one column both. */
  const blocks: { readonly column: number; readonly isList: boolean }[] = [];
  let flow = 0;
  let column = 0;
  /** The column of the first thing on the line, or after a dash or a question mark: where a key would begin. */
  let first: number | undefined;

  function open(at: number, isList: boolean): void {
    const isInside = (block: (typeof blocks)[number]): boolean =>
      block.column > at || (block.column === at && block.isList && !isList);
    while (blocks.length > 0 && isInside(blocks[blocks.length - 1] as (typeof blocks)[number])) blocks.pop();
    const top = blocks.at(-1);
    if (top === undefined || top.column < at || (isList && !top.isList)) blocks.push({ column: at, isList });
  }

  return (lexeme) => {
    const isMark = lexerMarks.has(lexeme);
    const isContent = !isMark && !/^\s/.test(lexeme);
    if (lexeme === "{" || lexeme === "[") flow += 1;
    if (lexeme === "}" || lexeme === "]") flow = Math.max(0, flow - 1);
    if (flow === 0 && (lexeme === "-" || lexeme === "?")) open(column, lexeme === "-");
    if (flow === 0 && lexeme === ":") open(first ?? column, false);
    if (isContent && first === undefined) first = column;
    if (lexeme === "-" || lexeme === "?") first = undefined;
    const lastBreak = lexeme.lastIndexOf("\n");
    if (lastBreak >= 0) {
      column = lexeme.length - lastBreak - 1;
      first = undefined;
    } else if (!isMark) column += lexeme.length;
    return flow + blocks.length;
  };
}
