import type { LocatedCheck, OneCheck, SomeCheck } from "../ir/check.js";
import type { SchemaId } from "../ir/schema-id.js";

/** An `anyOf` or a `oneOf` with its place. */
export interface LocatedAlternatives extends LocatedCheck {
  readonly check: SomeCheck | OneCheck;
}

/** The check that the instance is valid against one alternative. */
export function applied(schema: SchemaId, located: LocatedCheck): LocatedCheck {
  return { ...located, check: { kind: "apply", target: { kind: "here" }, schema, site: undefined } };
}
