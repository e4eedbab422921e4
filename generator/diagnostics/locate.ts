import { type JsonPointer, pointerTokens } from "../ir/json-pointer.js";
import type { Source, TextRange } from "../ir/source.js";
import { type FindOffsets, findInJson, type MemberPart } from "./find-in-json.js";
import { findInYaml } from "./find-in-yaml.js";
import { positionAt } from "./source-lines.js";

const finders = new WeakMap<Source, FindOffsets>();

/**
 * Where the value at a pointer is in a source's text, or the name that it has as a member; where there is none, its
 * nearest ancestor. In a text that cannot be read it is the very start.
 */
export function locate(source: Source, pointer: JsonPointer, part: MemberPart = "value"): TextRange {
  const tokens = pointer.startsWith("/") ? pointerTokens(pointer) : [];
  const [start, end] = finderOf(source)(tokens, part);
  return { start: positionAt(source, start), end: positionAt(source, end) };
}

/** Many diagnostics can be about one source, so it is parsed once. */
function finderOf(source: Source): FindOffsets {
  const known = finders.get(source);
  if (known !== undefined) return known;
  const finder = readFinder(source);
  finders.set(source, finder);
  return finder;
}

function readFinder({ text, syntax }: Source): FindOffsets {
  try {
    return syntax === "yaml" ? findInYaml(text) : findInJson(text);
  } catch {
    // A text may also be nested more deeply than this parser goes.
    return () => [0, 0];
  }
}
