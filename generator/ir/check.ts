import type { Code } from "../code/code.js";
import type { Pattern } from "../code/pattern.js";
import type { FusedCheck } from "./fused-check.js";
import type { JsonObject, JsonValue } from "./json.js";
import type { JsonPointer } from "./json-pointer.js";
import type { SchemaId } from "./schema-id.js";
import type { InstanceType } from "./shape.js";

/**
 * What a validator must establish about an instance. Plain data: keywords make it, `optimise/` may put it into other words,
 * and the validator view prints it.
 */
export type Check =
  | TypeCheck
  | AssertCheck
  | RequiredCheck
  | ApplyCheck
  | SomeCheck
  | OneCheck
  | NotCheck
  | WhenCheck
  | CountCheck
  | FusedCheck;

/** The instance has one of these types; `integer` is a number without fraction. */
export interface TypeCheck {
  readonly kind: "type";
  readonly types: readonly (InstanceType | "integer")[];
  readonly site: Site;
}

/** An expression with the hole `it` is true. With `on`, only instances of that type are looked at. */
export interface AssertCheck {
  readonly kind: "assert";
  readonly on: InstanceType | undefined;
  readonly test: Code;
  /** What the test costs, so that cheap ones run first: `low` is constant time, `high` is a regular expression. */
  readonly cost: "low" | "medium" | "high";
  /** A bound that keeps expensive tests from being run on oversized instances, also in a report. */
  readonly guardsCost?: true;
  /** The values that pass the test, where they are known to be these. */
  readonly values?: readonly JsonValue[];
  /** The regular expression that the test asks about the instance, where it asks nothing else. */
  readonly pattern?: Pattern;
  readonly site: Site;
}

/** An object has a member of this name. */
export interface RequiredCheck {
  readonly kind: "required";
  readonly name: string;
  readonly site: Site;
}

/** Everything at the target is valid against a schema. */
export interface ApplyCheck {
  readonly kind: "apply";
  readonly target: Target;
  readonly schema: SchemaId;
  /** What to report where the schema is `false`, instead of each value's failure. */
  readonly site: Site | undefined;
}

/** The instance is valid against at least one schema. */
export interface SomeCheck {
  readonly kind: "some";
  readonly schemas: readonly SchemaId[];
  readonly site: Site;
}

/** The instance is valid against exactly one schema. */
export interface OneCheck {
  readonly kind: "one";
  readonly schemas: readonly SchemaId[];
  readonly site: Site;
}

/** The instance is not valid against the schema. */
export interface NotCheck {
  readonly kind: "not";
  readonly schema: SchemaId;
  readonly site: Site;
}

/** Where the condition holds, all of `checks` hold; elsewhere all of `otherwise`. */
export interface WhenCheck {
  readonly kind: "when";
  readonly condition: Condition;
  readonly checks: readonly Check[];
  readonly otherwise?: readonly Check[];
}

/** The number of an array's items that are valid against the schema lies within bounds. */
export interface CountCheck {
  readonly kind: "count";
  readonly schema: SchemaId;
  readonly min: number;
  readonly max: number | undefined;
  readonly site: Site;
}

/** Something that is true or false of the instance as a whole. */
export type Condition =
  | { readonly kind: "valid" | "invalid"; readonly schema: SchemaId }
  | { readonly kind: "member"; readonly name: string };

/** The part of the instance that a subschema is applied to. */
export type Target =
  | { readonly kind: "here" }
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "matching members"; readonly pattern: Pattern }
  | {
      readonly kind: "other members";
      readonly names: readonly string[];
      readonly patterns: readonly Pattern[];
    }
  | { readonly kind: "unevaluated members"; readonly evaluated: readonly EvaluatedMembers[] }
  | { readonly kind: "member names" }
  | { readonly kind: "item"; readonly index: number }
  | { readonly kind: "items"; readonly from: number }
  | { readonly kind: "unevaluated items"; readonly evaluated: readonly EvaluatedItems[] }
  /** The value that a string holds: `decode` is an expression with the hole `it` that gives it, or `undefined`. */
  | { readonly kind: "decoded content"; readonly decode: Code };

/** Members that adjacent and in-place keywords have evaluated, provided that every condition holds. */
export interface EvaluatedMembers {
  readonly when: readonly Condition[];
  readonly names: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly all: boolean;
}

/** Items that adjacent and in-place keywords have evaluated, provided that every condition holds. */
export interface EvaluatedItems {
  readonly when: readonly Condition[];
  /** How many items from the start. */
  readonly count: number;
  /** Items valid against any of these, wherever they are (`contains`). */
  readonly matching: readonly SchemaId[];
  readonly all: boolean;
}

/** What an issue says when a check fails: the keyword, its parameters as in ajv, and a sentence's predicate. */
export interface Site {
  readonly keyword: string;
  readonly params: JsonObject;
  readonly message: string;
  /** A parameter that is the name of the member at fault. */
  readonly memberParam?: string;
}

/** A check and the keyword that asks for it. */
export interface LocatedCheck {
  readonly check: Check;
  /** From the root of the document, without the `#`: `/properties/a/minLength`. */
  readonly schemaPath: JsonPointer;
}
