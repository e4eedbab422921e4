/** A space that must not become a line break; prose never has the character itself. */
export const hardSpace = "\u0000";

const opensBlock = /^(?:[-+=#>|:~@<]|\*$|\d{1,9}[.)])/;

/** A paragraph of Markdown in lines of at most that many columns, where its spaces allow it. */
export function wrapLines(paragraph: string, width: number): string {
  return paragraph
    .split("\n")
    .map((line) => (line.length <= width ? line : wrapLine(line, width)))
    .join("\n");
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current: string | undefined;
  for (const word of line.split(" ")) {
    if (current === undefined) current = word;
    else if (current.length + 1 + word.length <= width || mustStayTogether(current, word))
      current += ` ${word}`;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current].join("\n");
}

/** Whether a line break between the two would mean something in Markdown. */
function mustStayTogether(line: string, word: string): boolean {
  return word === "" || line.endsWith(" ") || line.endsWith("\\") || opensBlock.test(word);
}
