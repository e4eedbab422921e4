import { codePointLength } from "./code-point-length.js";

/** Whether a string has fewer code points than `minLength` asks for (2020-12 Validation, section 6.3.2). */
export function isShorterThan(text: string, limit: number): boolean {
  const units = text.length;
  // A code point is one or two UTF-16 units, so most lengths decide without counting.
  if (units < limit) return true;
  return units < 2 * limit && codePointLength(text) < limit;
}
