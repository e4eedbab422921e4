/**
 * Indents TypeScript by its brackets, two spaces each: templates decide lines, this decides columns.
 *
 * Knows what generated code has: strings in double quotes, template literal types of one line, line comments and block
 * comments; no regular expression literals. TypeScript's own formatter says the same, and takes two seconds for 500 modules.
 */
export function indent(text: string): string {
  const open: Bracket[] = [];
  let inComment = false;
  const lines = text.split("\n").map((line) => {
    const bare = line.trim();
    if (bare === "") return "";
    const continued = inComment;
    const inner = (open.at(-1)?.indentation ?? -1) + 1;
    const closers = continued ? 0 : (/^[)\]}]+/.exec(bare)?.[0].length ?? 0);
    const own = closers === 0 ? inner : (open[open.length - closers]?.indentation ?? 0);
    const isAlternative = !continued && /^[|&]\s/.test(bare);
    const at = isAlternative && open.at(-1)?.found !== "(" ? own + 1 : own;
    // What an alternative holds stands further in than the bar before it.
    inComment = followBrackets(bare, { open, indentation: isAlternative ? at + 1 : at, inComment });
    return continued ? `${spaces(at)} ${bare}` : spaces(at) + bare;
  });
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

function spaces(levels: number): string {
  return "  ".repeat(levels);
}

/** What matters outside of a comment: strings as a whole, where comments begin, brackets. */
const token = /"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/.*|\/\*|[([{]|[)\]}]/g;

/** A bracket that is open, and the indentation of the line that it is in. Brackets of one line count as one level. */
interface Bracket {
  readonly found: string;
  readonly indentation: number;
}

interface Position {
  readonly open: Bracket[];
  readonly indentation: number;
  readonly inComment: boolean;
}

/** Opens and closes the brackets of a line, and answers whether the line ends inside a comment. */
function followBrackets(line: string, { open, indentation, inComment }: Position): boolean {
  const code = inComment ? afterComment(line) : line;
  if (code === undefined) return true;
  for (const match of code.matchAll(token)) {
    const [found] = match;
    if (found === "/*")
      return followBrackets(code.slice(match.index + 2), { open, indentation, inComment: true });
    if (/^[([{]$/.test(found)) open.push({ found, indentation });
    else if (/^[)\]}]$/.test(found)) open.pop();
  }
  return false;
}

function afterComment(line: string): string | undefined {
  const end = line.indexOf("*/");
  return end === -1 ? undefined : line.slice(end + 2);
}
