import { answerOnce } from "../ir/answer-once.js";
import type { Check, LocatedCheck } from "../ir/check.js";
import type { JsonPrimitive, JsonValue } from "../ir/json.js";
import type { SchemaId } from "../ir/schema-id.js";
import { type InstanceType, instanceTypes } from "../ir/shape.js";
import { typeOfValue } from "../ir/type-of-value.js";

/** What is true of every instance that some checks accept. Less may be known than is true, never more. */
export interface Facts {
  /** The types that an instance may have. */
  readonly types: ReadonlySet<InstanceType>;
  /** The members that an object has, each with the values that it may have; absent where those are not known. */
  readonly tags: ReadonlyMap<string, ReadonlySet<JsonPrimitive>>;
  /** The values that an instance may have, where they are known and none is an array or an object. */
  readonly values: ReadonlySet<JsonPrimitive> | undefined;
}

const nothingKnown: Facts = { types: new Set(instanceTypes), tags: new Map(), values: undefined };

/** Answers what is known of schemas, each once. A schema that is met again inside itself adds nothing. */
export function createFacts(
  checksOf: (schema: SchemaId) => readonly LocatedCheck[],
): (schema: SchemaId) => Facts {
  return answerOnce((schema, ask) => factsOfChecks(checksOf(schema), ask), nothingKnown);
}

/** What a list of checks establishes: all of them hold. */
export function factsOfChecks(checks: readonly LocatedCheck[], factsOf: (schema: SchemaId) => Facts): Facts {
  const all = checks.map(({ check }) => factsOfCheck(check, factsOf));
  const merged = all.reduce(both, nothingKnown);
  const required = new Set(checks.flatMap(({ check }) => (check.kind === "required" ? [check.name] : [])));
  const tags = new Map(merged.tags);
  for (const { check } of checks) {
    if (check.kind !== "apply" || check.target.kind !== "member" || !required.has(check.target.name))
      continue;
    const { values } = factsOf(check.schema);
    if (values !== undefined) tags.set(check.target.name, values);
  }
  return { ...merged, tags };
}

function factsOfCheck(check: Check, factsOf: (schema: SchemaId) => Facts): Facts {
  switch (check.kind) {
    case "type":
      return {
        ...nothingKnown,
        types: new Set(check.types.map((type) => (type === "integer" ? "number" : type))),
      };
    case "assert":
      return check.values === undefined ? nothingKnown : factsOfValues(check.values);
    case "apply":
      return check.target.kind === "here" ? factsOf(check.schema) : nothingKnown;
    case "some":
    case "one":
      return check.schemas
        .map(factsOf)
        .reduce(either, { types: new Set(), tags: new Map(), values: new Set() });
    default:
      return nothingKnown;
  }
}

function factsOfValues(values: readonly JsonValue[]): Facts {
  const primitive = values.every(
    (value): value is JsonPrimitive => typeof value !== "object" || value === null,
  );
  return {
    types: new Set(values.map(typeOfValue)),
    tags: new Map(),
    values: primitive ? new Set(values as readonly JsonPrimitive[]) : undefined,
  };
}

function both(one: Facts, other: Facts): Facts {
  const types = new Set([...one.types].filter((type) => other.types.has(type)));
  const values =
    one.values === undefined
      ? other.values
      : other.values === undefined
        ? one.values
        : new Set([...one.values].filter((value) => other.values?.has(value)));
  return { types, tags: new Map([...one.tags, ...other.tags]), values };
}

function either(one: Facts, other: Facts): Facts {
  const types = new Set([...one.types, ...other.types]);
  const values =
    one.values === undefined || other.values === undefined
      ? undefined
      : new Set([...one.values, ...other.values]);
  // A schema that accepts nothing has every tag; only the first alternative meets one.
  if (one.types.size === 0) return { types, tags: other.tags, values };
  const tags = new Map<string, ReadonlySet<JsonPrimitive>>();
  for (const [name, own] of one.tags) {
    const others = other.tags.get(name);
    if (others !== undefined) tags.set(name, new Set([...own, ...others]));
  }
  return { types, tags, values };
}
