import type { JsonObject, JsonValue } from "../../generator/ir/json.ts";
import { subjects } from "./assertions.ts";
import type { Random } from "./random.ts";
import { type Position, randomSchema, type Subject } from "./schema.ts";
import { objectOf, patterns, someNames } from "./values.ts";

/** Makes schemas: `here` for the same instance, `inside` for its parts. */
interface Makers {
  readonly here: () => JsonValue;
  readonly inside: () => JsonValue;
  /** For the name of a member, which is always a string. */
  readonly name: () => JsonValue;
}

type Make = (make: Makers, random: Random) => JsonValue;
type Group = Readonly<Record<string, Make>>;

const here: Make = (make) => make.here();
const inside: Make = (make) => make.inside();
/** What is left over is refused more often than anything else. */
const leftOver: Make = (make, random) => (random.chance(0.4) ? false : make.inside());
const byName =
  (each: Make, few = 3): Make =>
  (make, random) =>
    objectOf(
      someNames(random, few === 4 && random.chance(0.1) ? 16 : few).map((name) => [name, each(make, random)]),
    );
const list =
  (each: Make, most: number): Make =>
  (make, random) =>
    Array.from({ length: random.integer(1, most) }, () => each(make, random));

const members: Group = {
  properties: byName(inside, 4),
  patternProperties: (make, random) =>
    objectOf(random.some(patterns, 2).map((pattern) => [pattern, make.inside()])),
  additionalProperties: leftOver,
  propertyNames: (make) => make.name(),
};

const parts: Readonly<Record<Position["dialect"], Partial<Record<Subject, Group>>>> = {
  "draft-07": {
    object: { ...members, dependencies: byName(here, 2) },
    array: {
      items: (make, random) => (random.chance(0.4) ? make.inside() : list(inside, 3)(make, random)),
      additionalItems: leftOver,
      contains: inside,
    },
  },
  "2020-12": {
    object: { ...members, dependentSchemas: byName(here, 2), unevaluatedProperties: leftOver },
    array: {
      prefixItems: list(inside, 3),
      items: inside,
      contains: inside,
      minContains: (_, random) => random.integer(0, 2),
      maxContains: (_, random) => random.integer(0, 2),
      unevaluatedItems: leftOver,
    },
  },
};

/** A schema for objects that a member tells apart from those of the other branches, mostly. */
const tagged: Make = (make, random) => {
  const values = ["a", "b", "ab", 1, 2, true, null];
  const tag = random.chance(0.7) ? { const: random.pick(values) } : { enum: random.some(values, 3) };
  const required = random.chance(0.8) ? { required: ["tag"] } : {};
  const others = random.chance(0.6) ? [make.here()] : [];
  return { properties: { tag, a: make.inside() }, ...required, allOf: [...others, true] };
};

const branches: readonly Group[] = [
  { allOf: list(here, 2), anyOf: list(here, 3), oneOf: list(here, 3), not: here },
  // biome-ignore lint/suspicious/noThenProperty: then is a keyword of JSON Schema
  { if: here, then: here, else: here },
];

/** Some applicators, with schemas that are less deep. */
export function randomApplicators(position: Position, random: Random): JsonObject {
  const { dialect, subject, depth } = position;
  const deeper = { ...position, depth: depth - 1 };
  const make: Makers = {
    here: () =>
      randomSchema(random.chance(0.9) ? deeper : { ...deeper, subject: random.pick(subjects) }, random),
    inside: () => randomSchema({ ...deeper, from: -1, subject: random.pick(subjects) }, random),
    name: () => randomSchema({ ...deeper, from: -1, subject: "string" }, random),
  };
  const result: Record<string, JsonValue> = {};
  function add(group: Group, most: number): void {
    for (const word of random.some(Object.keys(group), most))
      result[word] = group[word]?.(make, random) ?? null;
  }
  const own = parts[dialect][subject];
  if (own !== undefined && random.chance(0.75)) add(own, 3);
  if (random.chance(0.4)) add(random.pick(branches), 2);
  if (subject === "object" && random.chance(0.08)) {
    result[random.pick(["oneOf", "anyOf"])] = list(tagged, 4)(make, random);
  }
  const unevaluated = `unevaluated${subject === "object" ? "Properties" : "Items"}`;
  if (own !== undefined && unevaluated in own && random.chance(0.15)) {
    // What branches evaluate is decided in many ways: more of them at once.
    for (const group of branches) add(group, 3);
    result[unevaluated] = leftOver(make, random);
  }
  return result;
}
