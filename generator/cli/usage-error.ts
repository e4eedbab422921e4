/**
 * What the parser of arguments has to say, in the form of everything else that is said: a sentence, and a hint, which
 * is what could have been meant or else where to look.
 */
export function usageError(said: string, help: string): string {
  const [sentence = "", suggestion] = said.trim().split("\n");
  const text = sentence.replace(/^error: /, "").replace(/\.$/, "");
  const meant = /^\(Did you mean (.*)\?\)$/.exec(suggestion ?? "")?.[1];
  const hint = meant === undefined ? `${help} lists what there is` : `did you mean ${meant}?`;
  return `error  ${text.charAt(0).toUpperCase()}${text.slice(1)}.\n  hint: ${hint}\n`;
}
