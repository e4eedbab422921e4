import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { JsonPointer } from "../../ir/json-pointer.js";
import type { KeywordUse, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";

/** A schema as it was read: its node but for where its references lead, and what is wrong with it. */
export interface ReadSchema extends Omit<SchemaNode, "references"> {
  readonly identity: Identity;
  /** URI references by keyword, as written. */
  readonly referring: readonly KeywordUse[];
  /** Subschemas that apply where this schema does, and those only kept for reference. */
  readonly children: readonly SchemaId[];
  readonly definitions: readonly SchemaId[];
  /** Counted only once something reaches the schema. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a schema inherits from where it stands. */
export interface Identity {
  readonly id: SchemaId;
  readonly dialect: Dialect;
  /** Canonical URI of the schema resource, which is the base URI of the references inside. */
  readonly resource: string;
  /** Where the root of that resource is in the document. */
  readonly root: JsonPointer;
}
