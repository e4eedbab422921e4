import { diagnose } from "../diagnostics/diagnose.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "../ir/json.js";
import type { KeywordUse, SchemaGraph, SchemaNode } from "../ir/schema-graph.js";
import { typeOfValue } from "../ir/type-of-value.js";

/** Warns of values of `enum` and `const` that the type beside them refuses, so that they are never valid. */
export function reportOutsideType({ nodes }: SchemaGraph): readonly Diagnostic[] {
  // Copies are written where their origin is, and the same is true of them.
  return [...nodes.values()].flatMap((node) => (node.origin === undefined ? outsideType(node) : []));
}

function outsideType({ uses }: SchemaNode): readonly Diagnostic[] {
  const types = valueFor("type", uses) as readonly string[] | undefined;
  if (types === undefined) return [];
  const allowed = valueFor("nullable", uses) === true ? [...types, "null"] : types;
  return uses.flatMap((use): readonly Diagnostic[] => {
    const values = valuesOf(use);
    const outside = values.filter((value) => !hasType(value, allowed));
    if (outside.length === 0) return [];
    const params = { keyword: use.word, values: inWords(outside), type: types.join(" or ") };
    return [diagnose("enum-outside-type", params, { place: use.place, hint: hintFor(outside, allowed) })];
  });
}

function valuesOf({ word, value }: KeywordUse): readonly JsonValue[] {
  if (word === "enum") return value as readonly JsonValue[];
  return word === "const" ? [value as JsonValue] : [];
}

function hasType(value: JsonValue, types: readonly string[]): boolean {
  return types.includes(typeOfValue(value)) || (types.includes("integer") && Number.isInteger(value));
}

function hintFor(outside: readonly JsonValue[], types: readonly string[]): string {
  if (outside.every((value) => value === null)) {
    return `null is a type of its own: "type": ${JSON.stringify([...types, "null"])}`;
  }
  const unquoted = outside.map((value) => (typeof value === "string" ? parse(value) : undefined));
  const fits = (value: JsonValue | undefined): boolean => value !== undefined && hasType(value, types);
  if (unquoted.every(fits)) return `without quotes: ${unquoted.map((value) => `${value}`).join(", ")}`;
  const found = [...new Set(outside.map(typeOfValue))];
  return `write "type": ${JSON.stringify(found.length === 1 ? found[0] : found)}, or other values`;
}

/** The value that a text is in JSON; `undefined` where it is none. */
function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

const mostShown = 3;
const longest = 40;

function inWords(values: readonly JsonValue[]): string {
  const shown = values.slice(0, mostShown).map((value) => {
    const text = JSON.stringify(value);
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  });
  const more = values.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function valueFor(word: string, uses: readonly KeywordUse[]): unknown {
  return uses.find((use) => use.word === word)?.value;
}
