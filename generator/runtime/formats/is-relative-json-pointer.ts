import { isJsonPointer } from "./is-json-pointer.js";

/**
 * Whether a string is a relative JSON Pointer: the format `relative-json-pointer` (Validation, 7.3.7).
 *
 * The number may be followed by an index adjustment, which its drafts have since 2019.
 */
export function isRelativeJsonPointer(text: string): boolean {
  const start = prefix.exec(text)?.[0].length ?? 0;
  return start > 0 && (text.slice(start) === "#" || isJsonPointer(text.slice(start)));
}

const prefix = /^(?:0|[1-9]\d*)(?:[+-][1-9]\d*)?/;
