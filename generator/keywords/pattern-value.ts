import type { Pattern } from "../code/pattern.js";
import { foreignSyntax } from "./foreign-pattern.js";
import type { Reader } from "./values.js";

/** A regular expression (ECMA-262), under the `u` flag, or without it and with a warning where only that works. */
export const regularExpression: Reader<Pattern> = {
  read(value, context) {
    if (typeof value !== "string") return context.refuse("a string that holds a regular expression");
    const problem = problemWith(value, "u");
    if (problem === undefined) return { source: value, flags: "u" };
    const hint = foreignSyntax(value);
    if (hint !== undefined || problemWith(value, "") !== undefined) {
      context.warn("pattern-unreadable", { pattern: value, problem }, hint);
      return undefined;
    }
    const shown = JSON.stringify(value);
    const text = `The pattern ${shown} is no regular expression with Unicode, so it is used without.`;
    context.warn("pattern-without-unicode", { problem: text });
    return { source: value, flags: "" };
  },
};

/** What the engine says against a regular expression. */
function problemWith(source: string, flags: string): string | undefined {
  try {
    new RegExp(source, flags);
    return undefined;
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
  }
}
