import { isJsonObject, type JsonValue } from "../ir/json.js";
import { appendTokens } from "../ir/json-pointer.js";
import type { SchemaGraph, SchemaNode } from "../ir/schema-graph.js";
import type { WrittenValue } from "./judged-value.js";

/** Keywords whose value is a value, and those whose value is a list of values. */
const single: ReadonlySet<string> = new Set(["const", "default", "example"]);
const lists: ReadonlySet<string> = new Set(["enum", "examples"]);

/** The values that schemas list and show, but where nothing else is said of them. */
export function writtenValues({ nodes }: SchemaGraph): readonly WrittenValue[] {
  return [...nodes.values()].flatMap((node) => (node.origin === undefined ? valuesOf(node) : []));
}

function valuesOf({ id, uses }: SchemaNode): readonly WrittenValue[] {
  return uses.flatMap(({ word, value, place }): readonly WrittenValue[] => {
    const keyword = word as WrittenValue["keyword"];
    if (single.has(word)) {
      return [{ schema: id, keyword, value: value as JsonValue, place }];
    }
    if (!lists.has(word) || !Array.isArray(value) || isJsonObject(value)) return [];
    // Whatever is listed is among what is listed: only a neighbour can refuse it.
    if (word === "enum" && uses.length === 1) return [];
    return (value as readonly JsonValue[]).map((each, index) => {
      const at = { uri: place.uri, pointer: appendTokens(place.pointer, index) };
      return { schema: id, keyword, value: each, place: at };
    });
  });
}
