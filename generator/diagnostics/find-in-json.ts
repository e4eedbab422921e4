import { blankComments } from "./blank-comments.js";

/** A stretch of text as offsets, the end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** Which part of a member is looked for. */
export type MemberPart = "name" | "value";

/** Answers where the value at a pointer's tokens is, or the name before it, or the nearest ancestor that exists. */
export type FindOffsets = (tokens: readonly string[], part: MemberPart) => Offsets;

/** Where a member or an item is; items have no name. */
interface Part {
  readonly name: Offsets | undefined;
  readonly value: Offsets;
}

const space = /[ \t\n\r]*/y;
const scalar = /[^ \t\n\r,\]}]*/y;

/**
 * Finds values in a JSON text. Throws on what is not JSON.
 *
 * Only the objects and arrays on the way to a value are taken apart, and each of them once: a whole tree of a large
 * text would take more memory than the rest of a run.
 */
export function findInJson(written: string): FindOffsets {
  const text = isJson(written) ? written : blankComments(written);
  if (!isJson(text)) throw new SyntaxError("This is no JSON.");
  const known = new Map<number, ReadonlyMap<string, Part>>();
  const start = matchEnd(space, text, 0);
  const whole: Offsets = [start, endOfValue(text, start)];
  return (tokens, wanted) => {
    let found = whole;
    for (const [index, token] of tokens.entries()) {
      const parts = known.get(found[0]) ?? partsOf(text, found[0]);
      known.set(found[0], parts);
      const part = parts.get(token);
      if (part === undefined) break;
      if (wanted === "name" && index === tokens.length - 1) return part.name ?? part.value;
      found = part.value;
    }
    return found;
  };
}

/** Whether a text is JSON. Whether characters in strings are escaped as they must be is nothing to this. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/\p{Cc}/gu, " "));
    return true;
  } catch {
    return false;
  }
}

/** The members of the object, or the items of the array, that begins at an offset. Of members with one name the last counts. */
function partsOf(text: string, start: number): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const isObject = text[start] === "{";
  if (!isObject && text[start] !== "[") return parts;
  let offset = matchEnd(space, text, start + 1);
  for (let index = 0; text[offset] !== "}" && text[offset] !== "]"; index += 1) {
    let token = String(index);
    let name: Offsets | undefined;
    if (isObject) {
      const end = endOfString(text, offset);
      const written = text.slice(offset, end);
      token = written.includes("\\") ? (JSON.parse(written) as string) : written.slice(1, -1);
      name = [offset, end];
      const colon = matchEnd(space, text, end);
      offset = matchEnd(space, text, colon + 1);
    }
    const end = endOfValue(text, offset);
    parts.set(token, { name, value: [offset, end] });
    offset = matchEnd(space, text, end);
    if (text[offset] === ",") offset = matchEnd(space, text, offset + 1);
  }
  return parts;
}

function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let offset = start; ; ) {
    const next = text[offset];
    if (next === '"') offset = endOfString(text, offset);
    else if (next === "{" || next === "[") {
      depth += 1;
      offset += 1;
    } else if (next === "}" || next === "]") {
      depth -= 1;
      offset += 1;
    } else if (next === "," || next === ":") offset += 1;
    else offset = matchEnd(scalar, text, offset);
    if (depth === 0) return offset;
    offset = matchEnd(space, text, offset);
  }
}

/** Not by a pattern: what may be escaped would have it remember every step through megabytes. */
function endOfString(text: string, start: number): number {
  for (let offset = start + 1; ; offset += 1) {
    const quote = text.indexOf('"', offset);
    if (quote === -1) return text.length;
    let slash = quote;
    while (text[slash - 1] === "\\" && slash > offset) slash -= 1;
    if ((quote - slash) % 2 === 0) return quote + 1;
    offset = quote;
  }
}

/** The offset behind what a pattern matches at an offset. */
function matchEnd(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return offset + (pattern.exec(text)?.[0].length ?? 0);
}
