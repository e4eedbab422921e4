import type { JsonValue } from "./json.js";
import type { JsonPointer } from "./json-pointer.js";
import type { SchemaId } from "./schema-id.js";
import type { Place, Source } from "./source.js";

/** Every schema that the inputs reach, once each, with its keywords read and its references linked. */
export interface SchemaGraph {
  readonly sources: readonly Source[];
  readonly nodes: ReadonlyMap<SchemaId, SchemaNode>;
  /** The schemas that the inputs ask for, in the order of the inputs' paths. */
  readonly roots: readonly SchemaRoot[];
  /** References that were found by looking beside the document, for the user to see. */
  readonly recoveries: readonly Recovery[];
}

/** One schema: an object or a boolean in a position where the dialect expects a schema. */
export interface SchemaNode {
  readonly id: SchemaId;
  /** The schema as it is written, where this one is a copy of it: for a dynamic scope, or for what is sent or received. */
  readonly origin?: SchemaId;
  /** What the copy is for, where that is what is sent or received only. */
  readonly variant?: SchemaVariant;
  /** The schema object itself, where the copy says something else than what is written. */
  readonly value?: JsonValue;
  readonly place: Place;
  /** The schema that this one is a subschema of; absent for the root of a document. */
  readonly parent: SchemaId | undefined;
  /** URI of the dialect that reads it. */
  readonly dialect: string;
  /** The vocabularies that a metaschema among the sources has made the dialect of, those that it demands with `!` behind. */
  readonly vocabularies?: readonly string[];
  /** `false` for the boolean schema that nothing is valid against. */
  readonly accepts: boolean;
  readonly uses: readonly KeywordUse[];
  /** Where the references of this schema lead, by what is written; before that the word, if the dynamic scope decides. */
  readonly references: ReadonlyMap<string, SchemaId>;
  /** Subschemas that are copies, by their pointers in the document. */
  readonly copies?: ReadonlyMap<JsonPointer, SchemaId>;
}

/** Values that are sent are without what is `readOnly`, those that are received without what is `writeOnly`. */
export interface SchemaVariant {
  readonly kind: "input" | "output";
  /** Whether it is so by itself, wherever it is reached, so that it has a name where its origin has one. */
  readonly whole: boolean;
}

/** A keyword in a schema object, its value read by the keyword's own reader. */
export interface KeywordUse {
  /** The word in the schema. */
  readonly word: string;
  readonly value: unknown;
  readonly place: Place;
}

/** A schema that is declared, and what the document calls it. */
export interface SchemaRoot {
  readonly schema: SchemaId;
  /** `document`: the root of a file; `definition`: a member of `$defs`, `definitions` or `components/schemas`. */
  readonly kind: "document" | "definition";
}

/** A reference whose target was not where it says and was found elsewhere. */
export interface Recovery {
  readonly reference: string;
  readonly place: Place;
  readonly target: SchemaId;
  /** By what it was found. */
  readonly by: "component" | "title" | "file name" | "path";
}

/**
 * The schema that an identifier is of. Copies, such as are made where a schema contains itself in place, are known by the
 * identifier of what they are copies of, with further words behind it.
 */
export function writtenNode(id: SchemaId, { nodes }: Pick<SchemaGraph, "nodes">): SchemaNode | undefined {
  let node = nodes.get(id);
  for (let end = id.indexOf(" "); node === undefined && end >= 0; end = id.indexOf(" ", end + 1)) {
    node = nodes.get(id.slice(0, end) as SchemaId);
  }
  return node;
}
