import type { SchemaAnnotations } from "./annotation.js";
import type { LocatedCheck } from "./check.js";
import type { CodeSymbol } from "./names.js";
import type { Note } from "./note.js";
import type { SchemaGraph } from "./schema-graph.js";
import type { SchemaId } from "./schema-id.js";
import type { Shape } from "./shape.js";

/** The meaning of every schema in the three languages, and which schemas are declarations. */
export interface Model {
  readonly graph: SchemaGraph;
  /** What the package exports, in the order of the schema identifiers. */
  readonly declarations: readonly Declaration[];
  readonly schemas: ReadonlyMap<SchemaId, SchemaModel>;
  /** The schemas whose instances may be nested without end, so that their validators count how deep they are. */
  readonly nested: ReadonlySet<SchemaId>;
  /** The schemas whose instances have such a part, or are one. */
  readonly nesting: ReadonlySet<SchemaId>;
  /** What schemas say about valid instances, where validators are to tell. */
  readonly annotations: ReadonlyMap<SchemaId, SchemaAnnotations> | undefined;
  /** How deep those may be nested. */
  readonly maxDepth: number;
  /** The branded types of strings. */
  readonly brands: readonly Brand[];
}

/** A type of its own for strings of a format. */
export interface Brand {
  readonly name: string;
  readonly format: string;
  /** The function that decides whether a string is of the format. */
  readonly test: CodeSymbol;
}

/** A schema that gets a name, a type and a validator. */
export interface Declaration {
  readonly schema: SchemaId;
  readonly shape: Shape;
}

/** What is known of one schema. Checks are optimised, and arranged: cheap ones first, the type before everything else. */
export interface SchemaModel {
  readonly checks: readonly LocatedCheck[];
  readonly notes: readonly Note[];
}
