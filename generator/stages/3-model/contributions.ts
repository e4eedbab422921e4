import { knownDialect } from "../../dialects/dialects.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { Keyword, KeywordContext } from "../../keywords/keyword.js";

/** The keywords of a schema with the values that they were read with. */
export function keywordsOf(node: SchemaNode): readonly KeywordWithValue[] {
  const { keywords } = knownDialect(node.dialect);
  return node.uses.flatMap(({ word, value, place }) => {
    const keyword = keywords.get(word);
    return keyword === undefined ? [] : [{ keyword, value, pointer: place.pointer }];
  });
}

export interface KeywordWithValue {
  readonly keyword: Keyword;
  readonly value: unknown;
  readonly pointer: string;
}

/** What every contribution of a schema's keywords may ask. */
export function contextOf(node: SchemaNode): KeywordContext {
  const { keywords } = knownDialect(node.dialect);
  return {
    adjacent<Other>(other: Keyword<Other>): Other | undefined {
      const use = node.uses.find((candidate) => keywords.get(candidate.word) === (other as Keyword));
      // The keyword found is the one asked for, so the value is what its own reader made.
      return use?.value as Other | undefined;
    },
    target: (reference) => node.references.get(reference),
  };
}

/** The node of an identifier that the graph is known to have. Throws otherwise: a bug. */
export function nodeOf(graph: SchemaGraph, id: SchemaNode["id"]): SchemaNode {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new Error(`no schema is known as ${id}`);
  return node;
}
