import type { Pattern } from "../code/pattern.js";
import type { Reader } from "./values.js";

/** A regular expression (ECMA-262), under the `u` flag, or without it and with a warning where only that works. */
export const regularExpression: Reader<Pattern> = {
  read(value, context) {
    if (typeof value !== "string") return context.refuse("a string that holds a regular expression");
    if (compiles(value, "u")) return { source: value, flags: "u" };
    if (!compiles(value, "")) return context.refuse(`a regular expression that JavaScript can read`);
    const shown = JSON.stringify(value);
    const problem = `The pattern ${shown} is no regular expression with Unicode, so it is used without.`;
    context.warn("pattern-without-unicode", { problem });
    return { source: value, flags: "" };
  },
};

function compiles(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}
