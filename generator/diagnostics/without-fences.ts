/** Markdown as people read it on a terminal: samples are indented instead of fenced, and words are bare. */
export function withoutFences(markdown: string): string {
  let isSample = false;
  const lines = markdown.split("\n").flatMap((line) => {
    if (line.startsWith("```")) {
      isSample = !isSample;
      return [];
    }
    if (isSample) return [line === "" ? "" : `    ${line}`];
    return [line.startsWith("    ") ? line : line.replace(/^#+ /, "").replaceAll("`", "")];
  });
  return lines.join("\n");
}
