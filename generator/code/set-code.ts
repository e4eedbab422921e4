import type { JsonValue } from "../ir/json.js";
import { type Code, code, join } from "./code.js";
import { literalCode } from "./literal-code.js";

/** Longer lists are written with one value a line. */
const widest = 80;

/** A set of values as code that a bundler may drop where nothing uses it. */
export function setCode(values: readonly JsonValue[]): Code {
  const items = values.map(literalCode);
  const width = items.reduce(
    (sum, { pieces: [piece] }) => sum + (piece?.kind === "text" ? piece.text.length + 2 : 0),
    0,
  );
  const list = width > widest ? code`\n${join(items, ",\n")},\n` : join(items, ", ");
  return code`/* @__PURE__ */ new Set<unknown>([${list}])`;
}
