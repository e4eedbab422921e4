const unremarkable = /^[^\\`*_[\]<&@{!|~\n\t]*$/;
const unremarkableStart = /^[\p{L}("'“‘]/u;

/** Whether a text means only itself in Markdown, as long as it does not begin a line. */
export function isUnremarkable(text: string): boolean {
  return unremarkable.test(text);
}

/** Whether a text that is unremarkable still is if it begins a line. */
export function startsUnremarkably(text: string): boolean {
  return unremarkableStart.test(text);
}
