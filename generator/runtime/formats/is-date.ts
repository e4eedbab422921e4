import { isFullDateAt } from "./is-full-date-at.js";

/** Whether a string is a `full-date` (RFC 3339, section 5.6): the format `date` (Validation 7.3.1). */
export function isDate(text: string): boolean {
  return text.length === 10 && isFullDateAt(text, 0);
}
