import type { JsonObject, JsonValue } from "../../generator/ir/json.ts";
import type { Random } from "./random.ts";
import { documentDepth, type Position, type Subject } from "./schema.ts";
import { objectOf, patterns, randomValue, someNames } from "./values.ts";

type Make = (random: Random) => JsonValue;
type Group = Readonly<Record<string, Make>>;

const least: Make = (random) => random.integer(0, 2);
const most: Make = (random) => random.integer(1, 4);
const low: Make = (random) => random.pick([-1, 0, 0.5, 1, -(2 ** 53)]);
const high: Make = (random) => random.pick([0.5, 1, 2, 3, 10, 1e20]);

/** The assertions about instances of one type. */
const groups: Readonly<Record<Subject, Group>> = {
  number: {
    minimum: low,
    maximum: high,
    exclusiveMinimum: low,
    exclusiveMaximum: high,
    // Multiples that are exact in binary: of others the oracle has its own opinion (it compares with a tolerance).
    multipleOf: (random) => random.pick([1, 2, 3, 0.5, 0.25]),
  },
  string: { minLength: least, maxLength: most, pattern: (random) => random.pick(patterns) },
  array: { minItems: least, maxItems: most, uniqueItems: (random) => random.chance(0.8) },
  object: {
    minProperties: least,
    maxProperties: most,
    required: (random) => someNames(random, 2),
    dependentRequired: (random) => objectOf(someNames(random, 2).map((name) => [name, someNames(random, 2)])),
  },
};

const types = ["string", "number", "integer", "boolean", "null", "array", "object"];

/** Some assertions, mostly about instances of the type that the schema is about. */
export function randomAssertions({ dialect, subject, depth }: Position, random: Random): JsonObject {
  const result: Record<string, JsonValue> = {};
  if (random.chance(0.3)) result.type = random.chance(0.7) ? subject : typesWith(subject, random);
  // A document whose root names its instances says nothing else.
  const share = depth === documentDepth ? 0 : 1;
  if (random.chance(0.06 * share)) result.const = valueFor(subject, random);
  if (random.chance(0.1 * share)) {
    result.enum = unique(Array.from({ length: random.integer(1, 12) }, () => valueFor(subject, random)));
  }
  const group = random.chance(0.9) ? groups[subject] : groups[random.pick(subjects)];
  if (random.chance(0.5)) {
    for (const word of random.some(Object.keys(group), 2)) {
      const own = word === "dependentRequired" && dialect === "draft-07" ? "dependencies" : word;
      result[own] = group[word]?.(random) ?? null;
    }
  }
  return result;
}

/** The types that schemas are about. */
export const subjects: readonly Subject[] = ["number", "string", "array", "object"];

function typesWith(subject: Subject, random: Random): readonly string[] {
  return [...new Set<string>([subject, ...random.some(types, 2)])];
}

/** A value, mostly of the type that is asked for. */
function valueFor(subject: Subject, random: Random): JsonValue {
  let value = randomValue(random);
  for (let tries = 0; tries < 8 && subjectOf(value) !== subject && random.chance(0.9); tries += 1) {
    value = randomValue(random);
  }
  return value;
}

function subjectOf(value: JsonValue): string {
  return Array.isArray(value) ? "array" : typeof value;
}

/** Values whose texts differ: an enumeration should not name anything twice. */
function unique(values: readonly JsonValue[]): readonly JsonValue[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
