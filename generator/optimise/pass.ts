import type { LocatedCheck } from "../ir/check.js";
import type { SchemaId } from "../ir/schema-id.js";
import type { Facts } from "./facts.js";

/** One optimisation: puts the checks of a schema into others that accept the same instances and cost less to decide. */
export interface Pass {
  readonly name: string;
  /** Whether the pass has been applied to the lists inside the checks that it makes, too. */
  readonly isComplete?: true;
  apply(checks: readonly LocatedCheck[], context: PassContext): readonly LocatedCheck[];
}

/** What a pass may ask about the schemas that checks refer to. */
export interface PassContext {
  /** The checks of a schema as they were before any pass. */
  checksOf(schema: SchemaId): readonly LocatedCheck[];
  /** Whether a schema has a name, and so a function of its own that others call. */
  isDeclared(schema: SchemaId): boolean;
  /** What is known of every instance that a schema accepts. */
  factsOf(schema: SchemaId): Facts;
  /** A schema without a name that has the checks of a declared one, so that they are printed where they are used. */
  withoutName(schema: SchemaId): SchemaId;
}
