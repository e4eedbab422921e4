import { type Code, code, constant } from "./code.js";

/** A regular expression as a schema gives it, with the flags under which JavaScript can read it. */
export interface Pattern {
  readonly source: string;
  readonly flags: "u" | "";
}

/** The pattern as a constant of the module. Never a literal, so nothing in it can end it early. */
export function patternCode(pattern: Pattern): Code {
  return constant("pattern", code`/* @__PURE__ */ new RegExp(${pattern.source}, ${pattern.flags})`);
}
