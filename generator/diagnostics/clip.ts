const longest = 1000;

/** A text of a message, without its middle where it is long: names and references of a schema may be of any length. */
export function clip(text: string): string {
  if (text.length <= longest) return text;
  const half = longest / 2;
  return `${text.slice(0, half)} … ${text.slice(-half)}`;
}
