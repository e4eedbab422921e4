import { dialectReading } from "../../dialects/vocabularies.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { Keyword, KeywordContext } from "../../keywords/keyword.js";

/** The keywords of a schema with the values that they were read with, and what each of them may ask. */
export interface Contributions {
  readonly keywords: readonly KeywordWithValue[];
  readonly context: KeywordContext;
}

export interface KeywordWithValue {
  readonly keyword: Keyword;
  readonly value: unknown;
  readonly pointer: string;
}

/** Every part of this stage asks for the same nodes, so each is answered once. */
const known = new WeakMap<SchemaNode, Contributions>();

/** What the keywords of a schema have to say. */
export function contributionsOf(node: SchemaNode): Contributions {
  const before = known.get(node);
  if (before !== undefined) return before;
  const contributions = findContributions(node);
  known.set(node, contributions);
  return contributions;
}

function findContributions(node: SchemaNode): Contributions {
  const table = dialectReading(node).keywords;
  const keywords: KeywordWithValue[] = [];
  const values = new Map<string, unknown>();
  for (const { word, value, place } of node.uses) {
    const keyword = table.get(word);
    if (keyword === undefined) continue;
    keywords.push({ keyword, value, pointer: place.pointer });
    values.set(keyword.name, value);
  }
  const context: KeywordContext = {
    // A dialect has one keyword of a name, so the value is what the reader of the one asked for has made.
    adjacent: <Other>(other: Pick<Keyword<Other>, "name" | "value">) =>
      values.get(other.name) as Other | undefined,
    target: (reference) => node.references.get(reference),
  };
  return { keywords, context };
}

/** The node of an identifier that the graph is known to have. Throws otherwise: a bug. */
export function nodeOf(graph: SchemaGraph, id: SchemaNode["id"]): SchemaNode {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new Error(`no schema is known as ${id}`);
  return node;
}
