import type { Code } from "../code/code.js";
import type { Pattern } from "../code/pattern.js";
import type { Check, EvaluatedItems, EvaluatedMembers, Site } from "../ir/check.js";
import type { CheckSettings } from "../ir/check-settings.js";
import type { JsonObject, JsonValue } from "../ir/json.js";
import type { Note, NoteTag } from "../ir/note.js";
import type { SchemaId } from "../ir/schema-id.js";
import type { InstanceType, Shape } from "../ir/shape.js";
import { typesShape } from "../ir/shape-constants.js";
import type { Evaluation } from "./evaluation.js";
import type { Reader } from "./values.js";

/**
 * A keyword: how its value is read, and what it contributes to the three languages.
 *
 * It never sees an output and never lists other keywords; a neighbour it depends on is asked for with `adjacent`.
 */
export interface Keyword<Value = unknown> {
  /** The keyword's identity, which is its usual word; a dialect maps words to keywords. */
  readonly name: string;
  readonly value: Reader<Value>;
  /** The type of the instances that it is about, where it says nothing of others. */
  readonly about?: InstanceType | ((value: Value) => InstanceType | undefined);
  /** What TypeScript can say. Absent means nothing: the type stays wider and the validator knows the rest. */
  readonly shape?: (value: Value, context: ShapeContext) => Shape;
  /** The instances that the check refuses, or more, for what is said of a schema that must not hold. Absent means any. */
  readonly refused?: (value: Value, context: ShapeContext) => Shape;
  /** What a validator must establish. */
  readonly check?: (value: Value, context: CheckContext) => readonly Check[];
  /** What a reader should know. */
  readonly note?: (value: Value, context: KeywordContext) => readonly Note[];
  /** Which members and items count as evaluated when the instance is valid (JSON Schema Core, 11). */
  readonly evaluates?: (value: Value, context: KeywordContext) => Evaluation;
  /** What the schema becomes known as (JSON Schema Core, 8.2). */
  readonly identifies?: (value: Value) => Identification;
  /** The subschemas are only kept for reference: they are read, and count once something refers to them. */
  readonly holdsDefinitions?: true;
  /** The URI reference by which the value points to another schema; `undefined` where only a dynamic name does. */
  readonly refersTo?: (value: Value) => string | undefined;
  /** The name by which the dynamic scope may lead a reference to another schema (JSON Schema Core, 7.1). */
  readonly dynamicReference?: (value: Value) => string;
  /** The name by which a dynamic reference may be led to this schema; `undefined` where it may not. */
  readonly dynamicAnchor?: (value: Value) => string | undefined;
}

/** A URI reference that starts a schema resource, or a plain name inside the current one. */
export interface Identification {
  readonly resource?: string;
  readonly anchor?: string;
}

/** What every contribution may ask. */
export interface KeywordContext {
  /** The value of another keyword in the same schema object, or `undefined`. */
  adjacent<Other>(keyword: Pick<Keyword<Other>, "name" | "value">): Other | undefined;
  /** Where a reference of this schema leads; `undefined` where nothing was found and that is allowed. */
  target(reference: string): SchemaId | undefined;
}

export interface ShapeContext extends KeywordContext {
  /** The shape of a subschema, or a reference to it where it is declared. */
  shapeOf(schema: SchemaId): Shape;
  /** The same, also where it is declared: what the reference stands for. */
  contentsOf(schema: SchemaId): Shape;
  /** The instances that are not valid against a subschema, or more. */
  refusedBy(schema: SchemaId): Shape;
  /** The branded type of strings of a format; `undefined` where it has none. */
  brandOf(format: string): string | undefined;
  /** What the rest of the schema has evaluated, for the `unevaluated*` keywords. */
  evaluatedMembers(): readonly EvaluatedMembers[];
  evaluatedItems(): readonly EvaluatedItems[];
}

export interface CheckContext extends KeywordContext {
  /** What the user wants to be asserted of what the specification leaves open. */
  readonly settings: CheckSettings;
  /** Whether a schema accepts nothing, as `false` does. */
  acceptsNothing(schema: SchemaId): boolean;
  /** What the rest of the schema has evaluated, for the `unevaluated*` keywords. */
  evaluatedMembers(): readonly EvaluatedMembers[];
  evaluatedItems(): readonly EvaluatedItems[];
}

/** A keyword as written, with the type of its value inferred from its reader. */
export function keyword<Value>(name: string, definition: Omit<Keyword<Value>, "name">): Keyword<Value> {
  return { name, ...definition };
}

/** A keyword that only accepts or refuses instances of one type. */
export interface Assertion<Value> {
  readonly value: Reader<Value>;
  readonly on: InstanceType;
  readonly shape?: Keyword<Value>["shape"];
  readonly refused?: Keyword<Value>["refused"];
  /** True of a valid instance; `it` stands for the instance. Nothing where every instance is valid. */
  readonly test: (value: Value, context: KeywordContext) => Code | undefined;
  readonly cost?: "low" | "medium" | "high";
  readonly guardsCost?: true;
  /** The regular expression, where the test is that it matches. */
  readonly pattern?: (value: Value) => Pattern;
  /** Completes the sentence «the instance …». */
  readonly message: (value: Value, context: KeywordContext) => string;
  readonly params: (value: Value, context: KeywordContext) => JsonObject;
  readonly note?: Keyword<Value>["note"];
}

/** A keyword made from one test, from which both the predicate and the report follow. */
export function assertion<Value>(name: string, definition: Assertion<Value>): Keyword<Value> {
  const {
    value,
    on,
    shape,
    refused,
    test,
    cost = "low",
    guardsCost,
    pattern,
    message,
    params,
    note,
  } = definition;
  return {
    name,
    value,
    about: on,
    ...(shape === undefined ? {} : { shape }),
    refused: refused ?? (() => typesShape([on])),
    ...(note === undefined ? {} : { note }),
    check(read, context) {
      const holds = test(read, context);
      if (holds === undefined) return [];
      return [
        {
          kind: "assert",
          on,
          test: holds,
          cost,
          ...(guardsCost === undefined ? {} : { guardsCost }),
          ...(pattern === undefined ? {} : { pattern: pattern(read) }),
          site: site(name, message(read, context), params(read, context)),
        },
      ];
    },
  };
}

/** What an issue says, for keywords that make their own checks. */
export function site(keywordName: string, message: string, params: JsonObject = {}): Site {
  return { keyword: keywordName, message, params };
}

/** A limit in words and as the TSDoc tag of the same name. */
export function limit(label: string, text: string, tags: readonly NoteTag[]): readonly Note[] {
  return [{ kind: "limit", label, text, tags }];
}

/** One bound of a number of things, with its TSDoc tag: `minLength`, from the label's keyword. */
export function bound(
  label: string,
  unit: string,
  bounds: { readonly min: number } | { readonly max: number },
): readonly Note[] {
  const [side, value] = "min" in bounds ? ["min", bounds.min] : ["max", bounds.max];
  const tags = [tag(`${side}${label === "Members" ? "Properties" : label}`, value)];
  return [{ kind: "range", label, unit, ...bounds, tags }];
}

/** A TSDoc tag whose text is a JSON value. */
export function tag(name: string, value: JsonValue): NoteTag {
  return { name, text: typeof value === "string" ? value : JSON.stringify(value) };
}
