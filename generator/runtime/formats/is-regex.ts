/** Whether a string is a regular expression (ECMA-262, with the `u` flag): the format `regex` (Validation, 7.3.8). */
export function isRegex(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
