import { isFullDateAt } from "./is-full-date-at.js";
import { isFullTimeAt } from "./is-full-time-at.js";

/** Whether a string is a `date-time` (RFC 3339, section 5.6): the format `date-time` (Validation 7.3.1). */
export function isDateTime(text: string): boolean {
  if (text.length < 20) return false;
  const separator = text.charCodeAt(10);
  return (separator === 0x54 || separator === 0x74) && isFullDateAt(text, 0) && isFullTimeAt(text, 11);
}
