import type { Code } from "../../../code/code.js";
import type { CodeSymbol } from "../../../ir/names.js";

/** The type of a declaration as another engine prints it, as complete declarations. */
export interface PrintedType {
  /** The declarations of the type, and of nested schemas that have a title. */
  readonly declared: Code;
  /** The same without comments. */
  readonly bare: Code;
  /** The types of nested schemas, which the module exports as well. */
  readonly nested: readonly CodeSymbol[];
}
