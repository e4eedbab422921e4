/** A declaration as a Standard Schema that gives its JSON Schema. Template `json-schema.ts.hbs`. */
export interface CompanionView {
  readonly template: "json-schema.ts";
  readonly path: string;
  /** Import declarations. */
  readonly imports: readonly string[];
  /** The JSON Schemas as texts, the value a string literal; targets may share one. */
  readonly constants: readonly { readonly name: string; readonly value: string }[];
  /** The name of the type. */
  readonly name: string;
  /** The name that the module exports. */
  readonly companion: string;
  /** What this module calls the declaration's Standard Schema. */
  readonly standard: string;
  /** What this module calls the runtime's `standardJsonSchema`. */
  readonly standardJsonSchema: string;
  /** What this module calls the runtime's `StandardJsonSchema`. */
  readonly companionType: string;
  /** The name of each target as a string literal, and of the constant with its text. */
  readonly texts: readonly { readonly target: string; readonly text: string }[];
}
