import type { JsonObject } from "../../ir/json.js";
import type { SchemaNode } from "../../ir/schema-graph.js";

/** A schema of which json-schema-to-typescript prints a type, and what its surroundings make of it. */
export interface PrintedSchema {
  readonly node: SchemaNode;
  /** The schema object, with keywords of its dialect only. */
  readonly keywords: JsonObject;
  /** Whether others say of which type its instances are: it is a branch of `allOf`, or of a schema with a `type`. */
  readonly isTyped: boolean;
  /** Whether it means different things in different dynamic scopes. */
  readonly isCopied: boolean;
}
