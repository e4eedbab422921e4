import fc from "fast-check";
import type { JsonValue } from "../../generator/ir/json.ts";
import type { NameTemplate } from "../../generator/ir/name-template.ts";
import type { SchemaId } from "../../generator/ir/schema-id.ts";
import type { MemberShape, ObjectFacet, Shape } from "../../generator/ir/shape.ts";
import { ANY, NEVER } from "../../generator/ir/shape-constants.ts";
import { shapeOfFacets } from "../../generator/ir/shape-order.ts";
import type { Meanings } from "../support/belongs.ts";

/** Names that shapes and instances share; templates say some of them too. */
const names = ["a", "b", "x-a"] as const;
const name = fc.constantFrom(...names);
const template = fc.constantFrom<NameTemplate>(["x-", ""], ["", "a"], ["b", ""]);

const text = fc.constantFrom("", "a", "b");
const number = fc.constantFrom(0, 1, 2);

/** Small instances, so that they often belong to small shapes. */
export const arbitraryInstance: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(text, number, fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof({ weight: 6, arbitrary: name }, fc.constantFrom("c", "x-", "ba")), tie("value"), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;

/** What the references and brands of arbitrary shapes mean. */
export const meanings: Meanings = {
  shapes: new Map<string, Shape>([
    ["file:///s.json#/$defs/text", shapeOfFacets([["string", {}]])],
    [
      "file:///s.json#/$defs/thing",
      shapeOfFacets([
        ["object", { members: [{ name: "a", shape: ANY, required: true, schemas: [] }], rest: ANY }],
        ["null", {}],
      ]),
    ],
    [
      "file:///s.json#/$defs/list",
      shapeOfFacets([
        [
          "object",
          {
            members: [
              { name: "a", shape: shapeOfFacets([["number", {}]]), required: true, schemas: [] },
              {
                name: "b",
                shape: { kind: "reference", schema: "file:///s.json#/$defs/list" as SchemaId },
                required: false,
                schemas: [],
              },
            ],
            rest: NEVER,
          },
        ],
      ]),
    ],
  ]),
  brands: { Short: (value) => value.length < 2, Filled: (value) => value !== "" },
};

const reference = fc
  .constantFrom(...meanings.shapes.keys())
  .map((schema): Shape => ({ kind: "reference", schema: schema as SchemaId }));

/** Any shape that stage 3 could make of schemas, without regard to whether a schema says so. */
export const arbitraryShape: fc.Arbitrary<Shape> = shapeOf({
  depth: 2,
  leaves: fc.oneof(plainLeaf(), reference),
});

/** Shapes without references, of which more is promised. */
export const plainShape: fc.Arbitrary<Shape> = shapeOf({ depth: 2, leaves: plainLeaf() });

function plainLeaf(): fc.Arbitrary<Shape> {
  const leaf = fc.constantFrom<Shape>(
    ANY,
    NEVER,
    shapeOfFacets([["string", {}]]),
    shapeOfFacets([["number", {}]]),
  );
  return leaf;
}

function shapeOf({
  depth,
  leaves,
}: {
  readonly depth: number;
  readonly leaves: fc.Arbitrary<Shape>;
}): fc.Arbitrary<Shape> {
  if (depth === 0) return fc.oneof(leaves, someTypes(leaves));
  const inner = shapeOf({ depth: depth - 1, leaves });
  const several = fc.array(inner, { minLength: 2, maxLength: 3 });
  return fc.oneof(
    { weight: 1, arbitrary: leaves },
    { weight: 5, arbitrary: someTypes(inner) },
    { weight: 2, arbitrary: several.map((members): Shape => ({ kind: "union", members })) },
    { weight: 1, arbitrary: several.map((members): Shape => ({ kind: "intersection", members })) },
  );
}

/** What a shape says of each type, for some of the types. */
function someTypes(inner: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> {
  const facets: Readonly<Record<string, fc.Arbitrary<object>>> = {
    string: fc.oneof(
      literal(text),
      fc.record({ brand: fc.constantFrom("Short", "Filled") }),
      fc.record({ brand: fc.constantFrom("Short", "Filled"), except: fc.constant(["a"]) }),
    ),
    number: literal(number),
    boolean: literal(fc.boolean()),
    null: fc.constant({}),
    array: arrayFacet(inner),
    object: objectFacet(inner),
  };
  const types = fc.oneof(
    { weight: 2, arbitrary: fc.constant(["object"]) },
    { weight: 1, arbitrary: fc.constant(["array"]) },
    { weight: 3, arbitrary: fc.subarray(Object.keys(facets), { minLength: 1 }) },
  );
  return types
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((type) => [type, facets[type] ?? fc.constant({})]))),
    )
    .map((read) => shapeOfFacets(Object.entries(read) as [string, object][]));
}

function literal<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<object> {
  const values = fc.uniqueArray(value, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    fc.constant({}),
    values.map((literals) => (literals.includes(true as Value) && literals.length === 2 ? {} : { literals })),
    values.map((except) => (typeof except[0] === "boolean" ? {} : { except })),
  );
}

function arrayFacet(inner: fc.Arbitrary<Shape>): fc.Arbitrary<object> {
  return fc
    .record({
      prefix: fc.array(inner, { maxLength: 2 }),
      rest: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(ANY, NEVER) }, { weight: 2, arbitrary: inner }),
      minItems: fc.constantFrom(0, 0, 1, 2),
      more: fc.constantFrom(undefined, 0, 1, 2),
    })
    .map(({ more, minItems, ...facet }) => ({
      ...facet,
      minItems,
      ...(more === undefined ? {} : { maxItems: minItems + more }),
    }));
}

function objectFacet(inner: fc.Arbitrary<Shape>): fc.Arbitrary<ObjectFacet> {
  const member = fc
    .record({ name, shape: fc.oneof(inner, fc.constant(ANY)), required: fc.boolean() })
    .map((read): MemberShape => ({ ...read, schemas: [] }));
  const pattern = fc.record({ template, shape: inner });
  return fc
    .record({
      members: fc.uniqueArray(member, { maxLength: 2, selector: (each) => each.name }),
      patterns: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc.uniqueArray(pattern, {
            minLength: 1,
            maxLength: 2,
            selector: (each) => each.template[0],
          }),
        },
      ),
      rest: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(ANY, NEVER) }, { weight: 1, arbitrary: inner }),
    })
    .map(({ patterns, ...facet }) => ({ ...facet, ...(patterns.length === 0 ? {} : { patterns }) }));
}
