import { assumedType } from "../../ir/assumed-type.js";
import { isJsonObject, type JsonObject } from "../../ir/json.js";
import { pointerTokens, valueAt } from "../../ir/json-pointer.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { PrintedSchema } from "./printed-schema.js";

/** The keywords whose subschemas json-schema-to-typescript prints. It passes over those of all others. */
const printedWords: ReadonlySet<string> = new Set([
  ..."additionalItems additionalProperties allOf anyOf items oneOf patternProperties properties".split(" "),
]);

/** The schemas of which json-schema-to-typescript prints a type, in the order of their places. */
export function printedSchemas(graph: SchemaGraph): readonly PrintedSchema[] {
  const nodes = [...graph.nodes.values()];
  const copied = new Set(nodes.flatMap(({ origin }) => (origin === undefined ? [] : [origin])));
  const starts = new Set([
    ...graph.roots.map(({ schema }) => schema),
    ...nodes.flatMap(({ references }) => [...references.values()]),
  ]);
  return nodes
    .filter((node) => node.origin === undefined && isPrinted(node, starts, graph))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
    .flatMap((node): readonly PrintedSchema[] => {
      const keywords = keywordsOf(node, graph);
      if (keywords === undefined) return [];
      const isTyped = !starts.has(node.id) && leavesType(node, graph);
      return [{ node, keywords, isTyped, isCopied: copied.has(node.id) }];
    });
}

function placeOf({ place }: SchemaNode): string {
  return `${place.uri}#${place.pointer}`;
}

/** Whether a schema is declared, or is a printed part of one that is. */
function isPrinted(node: SchemaNode, starts: ReadonlySet<SchemaId>, graph: SchemaGraph): boolean {
  for (let inner = node; !starts.has(inner.id); ) {
    const outer = inner.parent === undefined ? undefined : graph.nodes.get(inner.parent);
    if (outer === undefined || !printedWords.has(wordBetween(outer, inner))) return false;
    inner = outer;
  }
  return true;
}

/** The keyword by which one schema applies its subschema. */
function wordBetween(outer: SchemaNode, inner: SchemaNode): string {
  return pointerTokens(inner.place.pointer)[pointerTokens(outer.place.pointer).length] ?? "";
}

function leavesType(node: SchemaNode, graph: SchemaGraph): boolean {
  const outer = node.parent === undefined ? undefined : graph.nodes.get(node.parent);
  if (outer === undefined) return false;
  const word = wordBetween(outer, node);
  if (word === "allOf") return true;
  const isAlternative = word === "anyOf" || word === "oneOf";
  return isAlternative && (outer.uses.some((use) => use.word === "type") || leavesType(outer, graph));
}

function keywordsOf(node: SchemaNode, { sources }: SchemaGraph): JsonObject | undefined {
  const source = sources.find(({ uri }) => uri === node.place.uri);
  const value = source === undefined ? undefined : valueAt(source.value, node.place.pointer);
  if (!isJsonObject(value)) return undefined;
  const used = new Set(node.uses.map(({ word }) => word));
  const written = Object.fromEntries(Object.entries(value).filter(([word]) => used.has(word)));
  return { ...assumedType(value, node), ...written };
}
