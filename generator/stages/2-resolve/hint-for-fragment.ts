import { suggest } from "../../diagnostics/suggest.js";
import { isJsonObject, type JsonValue } from "../../ir/json.js";
import { appendTokens, pointerTokens, valueAt } from "../../ir/json-pointer.js";
import type { Source } from "../../ir/source.js";
import { describeValue } from "./describe-value.js";

/** The document that a fragment is about, and how the reference writes the way there. */
export interface FragmentIn {
  readonly document: Source;
  readonly written: string;
}

const mostListed = 5;

/** What a fragment that leads nowhere in a document may mean: the nearest anchor, or the nearest members on the way. */
export function hintForFragment(fragment: string, { document, written }: FragmentIn): string {
  if (fragment !== "" && !fragment.startsWith("/")) {
    const anchors = [...anchorsIn(document.value)];
    const near = suggest(fragment, anchors);
    if (near.length > 0) return meant(near.map((anchor) => `${written}#${anchor}`));
    return "a name after # is one that $anchor gives; a JSON Pointer begins with #/";
  }
  const there = valueAt(document.value, fragment);
  if (there !== undefined) return `there is ${describeValue(there)} at that place, which is no schema`;
  const tokens = pointerTokens(fragment);
  const known = tokens.findIndex(
    (_, index) => valueAt(document.value, pointerOf(tokens.slice(0, index + 1))) === undefined,
  );
  const holder = pointerOf(tokens.slice(0, known));
  const members = namesAt(document.value, holder);
  const rest = tokens.slice(known + 1);
  const near = suggest(tokens[known] ?? "", members)
    .map((name) => appendTokens(holder, name, ...rest))
    .filter((pointer) => valueAt(document.value, pointer) !== undefined);
  if (near.length > 0) return meant(near.map((pointer) => `${written}#${pointer}`));
  const defined = definedAs(tokens.at(-1) ?? "", document.value);
  if (defined.length > 0) return meant(defined.map((pointer) => `${written}#${pointer}`));
  if (members.length === 0) return `there is nothing below ${written}#${holder}`;
  const more = members.length > mostListed ? ", …" : "";
  return `below ${written}#${holder} are ${members.slice(0, mostListed).join(", ")}${more}`;
}

const holders = ["/$defs", "/definitions", "/components/schemas"];

/** The pointers of definitions of a document with a name, or else with one that is near. */
export function definedAs(name: string, document: JsonValue): readonly string[] {
  const named = (choose: (names: readonly string[]) => readonly string[]): readonly string[] =>
    holders.flatMap((holder) =>
      choose(namesAt(document, holder)).map((found) => appendTokens(holder, found)),
    );
  const same = named((names) => names.filter((other) => other === name));
  return same.length > 0 ? same : named((names) => suggest(name, names));
}

function namesAt(document: JsonValue, pointer: string): readonly string[] {
  const holder = valueAt(document, pointer);
  return isJsonObject(holder) ? Object.keys(holder) : [];
}

function pointerOf(tokens: readonly string[]): string {
  return appendTokens("", ...tokens);
}

function meant(references: readonly string[]): string {
  return `did you mean ${references.slice(0, 3).join(" or ")}?`;
}

/** The anchors anywhere in a document. Looked for level by level, since it may be deep. */
function* anchorsIn(document: JsonValue): Iterable<string> {
  for (let level: readonly JsonValue[] = [document]; level.length > 0; ) {
    const below: JsonValue[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      if (isJsonObject(value)) {
        for (const word of ["$anchor", "$dynamicAnchor"]) {
          const anchor = Object.hasOwn(value, word) ? value[word] : undefined;
          if (typeof anchor === "string") yield anchor;
        }
      }
      below.push(...Object.values(value));
    }
    level = below;
  }
}
