const passed = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,(?=\s*[}\]])/g;

/** A text of JSON with comments as plain JSON: blanks stand where comments and trailing commas were, so that no place moves. */
export function blankComments(text: string): string {
  return text.replace(passed, (piece) => (piece.startsWith('"') ? piece : piece.replace(/[^\n]/g, " ")));
}
