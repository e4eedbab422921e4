import type { LocatedCheck } from "./check.js";
import type { Brand } from "./model.js";
import type { Note } from "./note.js";
import type { SchemaGraph } from "./schema-graph.js";
import type { SchemaId } from "./schema-id.js";

/** What is found out about all schemas before any of them is given a meaning: enough to give names. */
export interface Survey {
  readonly graph: SchemaGraph;
  /** The schemas that get a name, sorted by identifier. */
  readonly declared: ReadonlySet<SchemaId>;
  /** The checks of each schema as its keywords make them. */
  readonly derived: ReadonlyMap<SchemaId, readonly LocatedCheck[]>;
  /** What a reader should know of each schema. */
  readonly notes: ReadonlyMap<SchemaId, readonly Note[]>;
  /** The branded types of strings. */
  readonly brands: readonly Brand[];
}
