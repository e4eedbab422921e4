import { isFullTimeAt } from "./is-full-time-at.js";

/** Whether a string is a `full-time` (RFC 3339, section 5.6): the format `time` (Validation 7.3.1). */
export function isTime(text: string): boolean {
  return isFullTimeAt(text, 0);
}
