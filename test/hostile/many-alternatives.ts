import type { HostileCase } from "./hostile-case.ts";
import { record, schema, times } from "./large.ts";

/** Schemas with thousands of alternatives, conditions and patterns. */
export const manyAlternatives: readonly HostileCase[] = [
  schema(
    "oneOf of 2,000 objects",
    () => ({
      title: "Thing",
      oneOf: times(2000, (at) => ({
        type: "object",
        properties: { kind: { const: `k${at}` }, [`p${at}`]: { type: "string" } },
        required: ["kind"],
      })),
    }),
    "output",
  ),
  schema(
    "oneOf of 2,000 objects without a tag",
    () => ({
      title: "Thing",
      oneOf: times(2000, (at) => ({
        type: "object",
        properties: { [`p${at}`]: { type: "string" } },
        required: [`p${at}`],
      })),
    }),
    "output",
  ),
  schema(
    "anyOf of 2,000 objects",
    () => ({
      title: "Thing",
      anyOf: times(2000, (at) => ({ type: "object", properties: { [`p${at}`]: { type: "string" } } })),
    }),
    "output",
  ),
  schema(
    "allOf of 2,000 objects",
    () => ({
      title: "Thing",
      allOf: times(2000, (at) => ({ type: "object", properties: { [`p${at}`]: { type: "string" } } })),
    }),
    "output",
  ),
  schema(
    "allOf of 200 anyOf of 2",
    () => ({
      title: "Thing",
      allOf: times(200, (at) => ({ anyOf: [{ required: [`a${at}`] }, { required: [`b${at}`] }] })),
    }),
    "output",
  ),
  schema(
    "allOf of 30 oneOf of 10",
    () => ({
      title: "Thing",
      allOf: times(30, (at) => ({
        oneOf: times(10, (n) => ({
          type: "object",
          properties: { [`k${at}`]: { const: n } },
          required: [`k${at}`],
        })),
      })),
    }),
    "output",
  ),
  schema(
    "2,000 patterns of names",
    () => ({
      title: "Thing",
      type: "object",
      patternProperties: record(2000, (at) => [`^p${at}`, { type: "string" }]),
    }),
    "output",
  ),
  schema(
    "2,000 patterns and 2,000 properties",
    () => ({
      title: "Thing",
      type: "object",
      properties: record(2000, (at) => [`p${at}`, true]),
      patternProperties: record(2000, (at) => [`^p${at}`, { type: "string" }]),
      additionalProperties: false,
    }),
    "output",
  ),
  schema(
    "2,000 conditions",
    () => ({
      title: "Thing",
      allOf: times(2000, (at) => ({
        if: { properties: { a: { const: at } }, required: ["a"] },
        else: { required: [`b${at}`] },
      })),
    }),
    "output",
  ),
  schema(
    "2,000 unevaluated alternatives",
    () => ({
      title: "Thing",
      type: "object",
      anyOf: times(2000, (at) => ({ properties: { [`p${at}`]: true }, required: [`p${at}`] })),
      unevaluatedProperties: false,
    }),
    "output",
  ),
  schema(
    "2,000 dependent schemas",
    () => ({
      title: "Thing",
      type: "object",
      dependentSchemas: record(2000, (at) => [`p${at}`, { required: [`q${at}`] }]),
    }),
    "output",
  ),
  schema(
    "oneOf in allOf in anyOf",
    () => ({
      title: "Thing",
      anyOf: times(12, (a) => ({
        allOf: times(12, (b) => ({ oneOf: times(12, (c) => ({ required: [`p${a}.${b}.${c}`] })) })),
      })),
    }),
    "output",
  ),
  schema(
    "40 dynamic anchors in 40 resources",
    () => ({
      title: "Thing",
      $ref: "r0",
      $defs: record(40, (at) => [
        `r${at}`,
        {
          $id: `r${at}`,
          anyOf: times(40, (n) => ({ $dynamicRef: `#n${n}` })),
          items: { $ref: `r${(at + 1) % 40}` },
          $defs: record(40, (n) => [`n${n}`, { $dynamicAnchor: `n${n}`, type: "object" }]),
        },
      ]),
    }),
    "dynamic-scope-too-large",
  ),
];
