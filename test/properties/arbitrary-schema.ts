import fc from "fast-check";
import { isJsonObject, type JsonObject, type JsonValue } from "../../generator/ir/json.ts";

/** Names that schemas and instances share; one of them every object inherits. */
const names = ["a", "b", "c", "isPrototypeOf"] as const;
const name = fc.constantFrom(...names);

/** Small JSON values, so that schemas and instances often meet. */
export const arbitraryInstance: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<JsonValue>(
      null,
      true,
      false,
      0,
      1,
      2,
      -1,
      1.5,
      10,
      "",
      "a",
      "b",
      "ab",
      "💩",
      "2026-01-31",
    ),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(name, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

const typeName = fc.constantFrom("string", "number", "integer", "boolean", "null", "array", "object");
const size = fc.integer({ min: 0, max: 3 });
const bound = fc.constantFrom(-1, 0, 0.5, 1, 2);
const pattern = fc.constantFrom("a", "^b", "^$", ".", "^is");
const someNames = fc.uniqueArray(name, { maxLength: 2 });

/** A schema of 2020-12 with every keyword that asserts something, nested, and with references to its own definitions. */
export const arbitrarySchema: fc.Arbitrary<JsonValue> = fc
  .record({ root: schemaAt(3, 0), $defs: fc.record({ d0: schemaAt(2, 1), d1: schemaAt(2, 2) }) })
  // A document that holds nothing but definitions would not be declared itself.
  .map(({ root, $defs }) => (isJsonObject(root) ? { default: null, ...(root as JsonObject), $defs } : root));

/**
 * `from` is the first definition that may be referred to in place: later ones only, so that no schema contains itself
 * in place, which ajv cannot carry out.
 */
function schemaAt(depth: number, from: number): fc.Arbitrary<JsonValue> {
  const leaf = fc.oneof({ weight: 1, arbitrary: fc.boolean() }, { weight: 8, arbitrary: assertions(from) });
  if (depth === 0) return leaf;
  const here = schemaAt(depth - 1, from);
  const inside = schemaAt(depth - 1, 0);
  const applicators = someOf({
    properties: fc.dictionary(name, inside, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
    patternProperties: fc.dictionary(pattern, inside, { minKeys: 1, maxKeys: 1, noNullPrototype: true }),
    additionalProperties: inside,
    propertyNames: inside,
    dependentSchemas: fc.dictionary(name, here, { minKeys: 1, maxKeys: 1, noNullPrototype: true }),
    prefixItems: fc.array(inside, { minLength: 1, maxLength: 2 }),
    items: inside,
    contains: inside,
    allOf: fc.array(here, { minLength: 1, maxLength: 2 }),
    anyOf: fc.array(here, { minLength: 1, maxLength: 2 }),
    oneOf: fc.array(here, { minLength: 1, maxLength: 3 }),
    not: here,
    if: here,
    // biome-ignore lint/suspicious/noThenProperty: then is a keyword of JSON Schema
    then: here,
    else: here,
    unevaluatedProperties: inside,
    unevaluatedItems: inside,
  });
  const both = fc
    .tuple(assertions(from), applicators)
    .map(([one, other]) => ({ ...one, ...other }) as JsonValue);
  return fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 5, arbitrary: both });
}

function assertions(from: number): fc.Arbitrary<JsonObject> {
  return someOf({
    type: fc.oneof(typeName, fc.uniqueArray(typeName, { minLength: 1, maxLength: 3 })),
    const: arbitraryInstance,
    enum: fc.array(arbitraryInstance, { minLength: 1, maxLength: 10 }),
    minimum: bound,
    maximum: bound,
    exclusiveMinimum: bound,
    exclusiveMaximum: bound,
    multipleOf: fc.constantFrom(1, 2, 0.5),
    minLength: size,
    maxLength: size,
    pattern,
    format: fc.constantFrom("date", "password"),
    minItems: size,
    maxItems: size,
    uniqueItems: fc.boolean(),
    minContains: size,
    maxContains: size,
    minProperties: size,
    maxProperties: size,
    required: someNames,
    dependentRequired: fc.dictionary(name, someNames, { minKeys: 1, maxKeys: 1, noNullPrototype: true }),
    $ref: fc.constantFrom(...["#/$defs/d0", "#/$defs/d1"].slice(from), ...(from === 2 ? [undefined] : [])),
  });
}

/** An object with some of the members: one to three, so that schemas are seldom contradictory. */
function someOf(
  members: Readonly<Record<string, fc.Arbitrary<JsonValue | undefined>>>,
): fc.Arbitrary<JsonObject> {
  return fc
    .subarray(Object.keys(members), { minLength: 1, maxLength: 3 })
    .chain((keys) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, members[key] ?? fc.constant(null)]))),
    )
    .map(
      (read) =>
        Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as JsonObject,
    );
}
