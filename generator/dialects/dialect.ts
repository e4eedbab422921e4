import type { Keyword } from "../keywords/keyword.js";

/** What a `$schema` URI selects: which words are keywords, and what they mean. */
export interface Dialect {
  /** The URI of the metaschema, without an empty fragment. */
  readonly uri: string;
  /** What people call it. */
  readonly name: string;
  /** The vocabularies that it is made of, where a metaschema has put it together. */
  readonly vocabularies?: readonly string[];
  /** From word to keyword, in the order in which contributions are put together. */
  readonly keywords: ReadonlyMap<string, Keyword>;
  /** The word that identifies a resource. */
  readonly identifier: "$id" | "id";
  /** The keywords that say what a schema is known as, with their words. */
  readonly identifying: readonly (readonly [string, Keyword])[];
  /** The place of each word in the order of `keywords`. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Up to draft 7 a schema object with `$ref` has no other keywords (draft-07 Core, 8.3). */
  readonly referenceStandsAlone: boolean;
}

/** A dialect from what is written down of it. */
export function dialect(definition: Omit<Dialect, "identifying" | "ranks">): Dialect {
  const rows = [...definition.keywords];
  return {
    ...definition,
    identifying: rows.filter(([, keyword]) => keyword.identifies !== undefined),
    ranks: new Map(rows.map(([word], index) => [word, index])),
  };
}

/** A table row: a keyword under its usual word. */
export function words(...keywords: readonly AnyKeyword[]): readonly (readonly [string, Keyword])[] {
  // Each keyword reads its own values, so what it is called with is what it has read.
  return keywords.map((keyword) => [keyword.name, keyword as Keyword]);
}

// biome-ignore lint/suspicious/noExplicitAny: a table holds keywords whatever their value
type AnyKeyword = Keyword<any>;
