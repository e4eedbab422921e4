import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { JsonValue } from "../../ir/json.js";
import type { JsonPointer } from "../../ir/json-pointer.js";
import type { SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Place } from "../../ir/source.js";

/** A schema as it was read: its node but for where its references lead, and what is wrong with it. */
export interface ReadSchema extends Omit<SchemaNode, "references" | "origin" | "copies"> {
  readonly value: JsonValue;
  readonly identity: Identity;
  readonly referring: readonly Referring[];
  /** The names by which dynamic references may be led here. */
  readonly dynamicAnchors: readonly string[];
  /** Subschemas that apply where this schema does, and those only kept for reference. */
  readonly children: readonly SchemaId[];
  readonly definitions: readonly SchemaId[];
  /** Counted only once something reaches the schema. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A keyword that points to another schema. */
export interface Referring {
  /** What the schema knows the target by. */
  readonly key: string;
  /** The URI reference as written; `undefined` where the dynamic scope alone decides. */
  readonly reference: string | undefined;
  /** The name by which the dynamic scope may lead elsewhere; `undefined` for an ordinary reference. */
  readonly name: string | undefined;
  readonly place: Place;
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
