import type { JsonValue } from "../ir/json.js";
import { type Code, raw } from "./code.js";
import { literalText } from "./literal.js";

/** Any JSON value as code. */
export function literalCode(value: JsonValue): Code {
  return raw(literalText(value));
}
