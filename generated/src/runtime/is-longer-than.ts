import { codePointLength } from "./code-point-length.js";

/** Whether a string has more code points than `maxLength` allows (2020-12 Validation, section 6.3.1). */
export function isLongerThan(text: string, limit: number): boolean {
  const units = text.length;
  // A code point is one or two UTF-16 units, so most lengths decide without counting.
  if (units <= limit) return false;
  return units > 2 * limit || codePointLength(text) > limit;
}
