import type { JsonValue } from "../../../generator/ir/json.ts";

/** A schema that json-schema-to-typescript prints wrongly, and a value on which type and validator disagree. */
export interface MisprintSample {
  readonly schema: JsonValue;
  readonly value: JsonValue;
  /** What the validator says of the value; the type says the other. */
  readonly valid: boolean;
  /** Where the keyword is. */
  readonly at: string;
}

const draft07 = { $schema: "http://json-schema.org/draft-07/schema#" };
const draft2019 = { $schema: "https://json-schema.org/draft/2019-09/schema" };
const v1 = { $schema: "https://json-schema.org/v1" };
const text = { type: "string" };
const pair = { type: "object", properties: { a: text, b: text } };

/** A sample of each misprint, by its name in the table. */
export const misprintSamples: Readonly<Record<string, MisprintSample>> = {
  prefixItems: {
    schema: { type: "array", prefixItems: [text] },
    value: [1],
    valid: false,
    at: "/prefixItems",
  },
  "items beside prefixItems": {
    schema: { type: "array", prefixItems: [text], items: { type: "number" } },
    value: ["a", 1],
    valid: true,
    at: "/items",
  },
  "items as an array": {
    schema: { ...draft07, type: "array", items: [text] },
    value: ["a", 1],
    valid: true,
    at: "/items",
  },
  "minItems above maxItems": {
    schema: { type: "array", minItems: 2, maxItems: 1 },
    value: ["a"],
    valid: false,
    at: "/minItems",
  },
  contains: { schema: { type: "array", contains: text }, value: [1], valid: false, at: "/contains" },
  unevaluatedItems: {
    schema: { type: "array", unevaluatedItems: false },
    value: [1],
    valid: false,
    at: "/unevaluatedItems",
  },
  "properties without type": {
    schema: { properties: { a: text } },
    value: 1,
    valid: true,
    at: "/properties",
  },
  "patternProperties without type": {
    schema: { patternProperties: { "^x": text } },
    value: 1,
    valid: true,
    at: "/patternProperties",
  },
  "additionalProperties without type": {
    schema: { additionalProperties: text },
    value: 1,
    valid: true,
    at: "/additionalProperties",
  },
  "required without type": { schema: { required: ["a"] }, value: 1, valid: true, at: "/required" },
  "items without type": { schema: { items: text }, value: 1, valid: true, at: "/items" },
  "inherited names": {
    schema: { type: "object", properties: { toString: text } },
    value: {},
    valid: true,
    at: "/properties",
  },
  "required without property": {
    schema: { type: "object", required: ["a"] },
    value: {},
    valid: false,
    at: "/required",
  },
  patternProperties: {
    schema: { type: "object", patternProperties: { "^x": text } },
    value: { y: 1 },
    valid: true,
    at: "/patternProperties",
  },
  "additionalProperties without properties": {
    schema: { type: "object", additionalProperties: false },
    value: 1,
    valid: false,
    at: "/additionalProperties",
  },
  propertyNames: {
    schema: { type: "object", propertyNames: { const: "a" } },
    value: { b: 1 },
    valid: false,
    at: "/propertyNames",
  },
  dependentRequired: {
    schema: { ...pair, dependentRequired: { a: ["b"] } },
    value: { a: "" },
    valid: false,
    at: "/dependentRequired",
  },
  dependentSchemas: {
    schema: { ...pair, dependentSchemas: { a: { required: ["b"] } } },
    value: { a: "" },
    valid: false,
    at: "/dependentSchemas",
  },
  dependencies: {
    schema: { ...draft07, ...pair, dependencies: { a: ["b"] } },
    value: { a: "" },
    valid: false,
    at: "/dependencies",
  },
  propertyDependencies: {
    schema: { ...v1, ...pair, propertyDependencies: { a: { x: { required: ["b"] } } } },
    value: { a: "x" },
    valid: false,
    at: "/propertyDependencies",
  },
  unevaluatedProperties: {
    schema: { ...pair, unevaluatedProperties: false },
    value: { c: "" },
    valid: false,
    at: "/unevaluatedProperties",
  },
  if: {
    // biome-ignore lint/suspicious/noThenProperty: a keyword, and nothing that is awaited
    schema: { ...pair, if: { required: ["a"] }, then: { required: ["b"] } },
    value: { a: "" },
    valid: false,
    at: "/if",
  },
  not: { schema: { ...text, not: { const: "a" } }, value: "a", valid: false, at: "/not" },
  "enum beside type": {
    schema: { type: "object", enum: [{ a: 1 }] },
    value: { b: 1 },
    valid: false,
    at: "/enum",
  },
  "const beside type": { schema: { type: "array", const: [1] }, value: [2], valid: false, at: "/const" },
  nullable: {
    schema: {
      openapi: "3.0.3",
      info: { title: "Things", version: "1" },
      paths: {},
      components: { schemas: { Thing: { type: "string", nullable: true, enum: ["a"] } } },
    },
    value: null,
    valid: false,
    at: "/components/schemas/Thing/nullable",
  },
  $dynamicRef: {
    schema: {
      $id: "https://a.example/numbers",
      $ref: "chain",
      $defs: {
        number: { $dynamicAnchor: "link", type: "number" },
        chain: {
          $id: "chain",
          type: "object",
          properties: { value: { $dynamicRef: "#link" }, next: { $ref: "#" } },
          $defs: { any: { $dynamicAnchor: "link" } },
        },
      },
    },
    value: { next: { next: { value: "a" } } },
    valid: false,
    at: "/$defs/chain/properties/value/$dynamicRef",
  },
  $recursiveRef: {
    schema: {
      ...draft2019,
      $id: "https://a.example/leaf",
      $recursiveAnchor: true,
      $ref: "tree",
      required: ["name"],
      $defs: {
        tree: {
          $id: "tree",
          $recursiveAnchor: true,
          type: "object",
          properties: { name: text, inner: { $recursiveRef: "#" }, next: { $ref: "#" } },
        },
      },
    },
    value: { name: "", next: { next: { name: 1 } } },
    valid: false,
    at: "/$defs/tree/properties/inner/$recursiveRef",
  },
};
