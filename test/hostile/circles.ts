import type { JsonValue } from "../../generator/ir/json.ts";
import { type HostileCase, schemaCase } from "./hostile-case.ts";

const cycles: Readonly<Record<string, JsonValue>> = {
  itself: { title: "Thing", $ref: "#" },
  "itself by name": { title: "Thing", $id: "https://a.example/b", $ref: "https://a.example/b#" },
  "two in a circle": {
    title: "Thing",
    $ref: "#/$defs/a",
    $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } },
  },
  "a circle of anchors": {
    title: "Thing",
    $ref: "#a",
    $defs: { a: { $anchor: "a", $ref: "#b" }, b: { $anchor: "b", $ref: "#a" } },
  },
};

const inPlace: Readonly<Record<string, JsonValue>> = {
  "allOf of itself": { title: "Thing", allOf: [{ $ref: "#" }] },
  "anyOf of itself": { title: "Thing", anyOf: [{ $ref: "#" }, { type: "string" }] },
  "oneOf of itself": { title: "Thing", oneOf: [{ $ref: "#" }, { type: "string" }] },
  "not itself": { title: "Thing", not: { $ref: "#" } },
  "if itself": { title: "Thing", if: { $ref: "#" }, else: { type: "string" } },
  "itself and more": {
    title: "Thing",
    type: "object",
    properties: { a: {} },
    allOf: [{ $ref: "#/$defs/x" }],
    $defs: { x: { required: ["a"], allOf: [{ $ref: "#" }] } },
  },
  "dependentSchemas of itself": { title: "Thing", dependentSchemas: { a: { $ref: "#" } } },
  "items of itself": { title: "Thing", items: { $ref: "#" } },
  "its own names": { title: "Thing", propertyNames: { $ref: "#" } },
  "itself as unevaluated": {
    title: "Thing",
    type: "object",
    properties: { a: {} },
    unevaluatedProperties: { $ref: "#" },
  },
  "itself as its content": {
    title: "Thing",
    contentMediaType: "application/json",
    contentSchema: { $ref: "#" },
  },
};

const chain = (length: number, last: JsonValue): JsonValue => ({
  title: "Thing",
  $ref: "#/$defs/d0",
  $defs: Object.fromEntries([
    ...Array.from({ length }, (_, at) => [`d${at}`, { $ref: `#/$defs/d${at + 1}` }] as const),
    [`d${length}`, last],
  ]) as JsonValue,
});

/** Schemas that refer to themselves, or that are led to by a long way. */
export const circles: readonly HostileCase[] = [
  ...Object.entries(cycles).map(([name, value]) => schemaCase(`a circle: ${name}`, value, "reference-cycle")),
  ...Object.entries(inPlace).map(([name, value]) => schemaCase(name, value, "output")),
  schemaCase("a chain of 2,000", chain(2_000, { type: "string" }), "reference-chain-too-long"),
  schemaCase("a chain of 100", chain(100, { type: "string" }), "output"),
  schemaCase("a chain of 100 that leads nowhere", chain(100, { $ref: "#/none" }), "reference-not-found"),
  schemaCase("a circle of 100", chain(100, { $ref: "#" }), "reference-cycle"),
];
