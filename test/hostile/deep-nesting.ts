import type { JsonValue } from "../../generator/ir/json.ts";
import type { HostileCase } from "./hostile-case.ts";
import { branching, doubling, inside, record, schema, text, times } from "./large.ts";

/** Schemas that are deep inside each other, or a long way from each other. */
export const deepNesting: readonly HostileCase[] = [
  schema(
    "if in else, 400 times",
    () =>
      times(400, (at) => at).reduce<JsonValue>(
        (inner, at) => ({ if: { properties: { a: { const: at } } }, else: inner }),
        { title: "x" },
      ),
    "output",
  ),
  schema("allOf of two references, 40 levels", () => doubling(40, "allOf"), "output"),
  schema("anyOf of two references, 40 levels", () => doubling(40, "anyOf"), "output"),
  schema("oneOf of two references, 40 levels", () => doubling(40, "oneOf"), "output"),
  schema(
    "members that are references, 40 levels",
    () => ({
      title: "Thing",
      $ref: "#/$defs/d0",
      $defs: record(41, (at) => [
        `d${at}`,
        at === 40
          ? { type: "string" }
          : {
              type: "object",
              properties: { a: { $ref: `#/$defs/d${at + 1}` }, b: { $ref: `#/$defs/d${at + 1}` } },
            },
      ]),
    }),
    "output",
  ),
  schema("anyOf in anyOf, 6 levels of 5", () => branching(6, 5, "anyOf"), "output"),
  schema("not of not, 400 levels", () => inside(400, "not"), "output"),
  ...[
    "items",
    "additionalProperties",
    "allOf",
    "anyOf",
    "oneOf",
    "contains",
    "propertyNames",
    "if",
    "unevaluatedProperties",
  ].map((word) =>
    schema(
      `${word}, ${word.endsWith("Of") ? 100 : 480} levels`,
      () => inside(word.endsWith("Of") ? 100 : 480, word),
      "output",
    ),
  ),
  schema(
    "properties in properties, 150 levels",
    () =>
      times(150, () => "a").reduce<JsonValue>(
        (inner, name) => ({ type: "object", properties: { [name]: inner }, required: [name] }),
        { type: "string" },
      ),
    "output",
  ),
  text(
    "20,000 levels of JSON",
    "thing.json",
    () => `${'{"items":'.repeat(20_000)}{}${"}".repeat(20_000)}`,
    "nesting-too-deep",
  ),
  text("2,000,000 levels of JSON", "thing.json", () => "[".repeat(2_000_000), "nesting-too-deep"),
  text(
    "2,000,000 levels of JSON that end",
    "thing.json",
    () => "[".repeat(2_000_000) + "]".repeat(2_000_000),
    "nesting-too-deep",
  ),
  text(
    "a const of 20,000 levels",
    "thing.json",
    () => `{"const":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
    "nesting-too-deep",
  ),
  schema("a const of 400 levels", () => ({ title: "Thing", const: inside(400, "a", 1) }), "output"),
  schema(
    "a chain of 10,000 references",
    () => ({
      title: "Thing",
      $ref: "#/$defs/d0",
      $defs: record(10_001, (at) => [
        `d${at}`,
        at === 10_000 ? { type: "string" } : { $ref: `#/$defs/d${at + 1}` },
      ]),
    }),
    "declarations-too-many",
  ),
  schema(
    "a chain of 2,000 members",
    () => ({
      title: "Thing",
      $ref: "#/$defs/d0",
      $defs: record(2001, (at) => [
        `d${at}`,
        at === 2000
          ? { type: "string" }
          : { type: "object", properties: { a: { $ref: `#/$defs/d${at + 1}` } } },
      ]),
    }),
    "declarations-too-many",
  ),
  schema(
    "a chain of 2,000 extensions",
    () => ({
      title: "Thing",
      $ref: "#/$defs/d0",
      $defs: record(2001, (at) => [
        `d${at}`,
        at === 2000
          ? { type: "object" }
          : { type: "object", properties: { [`a${at}`]: true }, allOf: [{ $ref: `#/$defs/d${at + 1}` }] },
      ]),
    }),
    "reference-chain-too-long",
  ),
];
