import type { JsonValue } from "../../generator/ir/json.ts";
import { type HostileCase, schemaCase } from "./hostile-case.ts";
import { leadNowhere, leadOut } from "./lost-references.ts";

const refers = ($ref: string, more: Readonly<Record<string, JsonValue>> = {}): JsonValue => ({
  title: "Thing",
  type: "object",
  properties: { a: { $ref } },
  ...more,
});
const outside = { $ref: "../../secret.json" };
const looksReferring: JsonValue = {
  title: "Thing",
  enum: [{ $ref: "file:///etc/passwd" }, outside, { $id: "#x", $ref: "#" }, { $ref: "#/$defs/%zz" }],
  const: outside,
  default: outside,
  examples: [outside, { $schema: "none" }],
  "x-a": outside,
  properties: { $ref: { type: "string" }, $id: { type: "string" } },
};

const documents: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  expected: HostileCase["expected"],
])[] = [
  [
    "a circle of documents",
    { "schemas/a.json": '{"$ref": "b.json"}', "schemas/b.json": '{"$ref": "a.json"}' },
    "reference-cycle",
  ],
  [
    "documents that hold each other",
    {
      "schemas/a.json": '{"title": "A", "properties": {"b": {"$ref": "b.json"}}}',
      "schemas/b.json": '{"title": "B", "properties": {"a": {"$ref": "a.json"}}}',
    },
    "output",
  ],
  [
    "a reference to a file that is no JSON",
    { "schemas/a.json": '{"title": "A", "$ref": "../notes.txt"}', "notes.txt": "hello" },
    "syntax-error",
  ],
  [
    "a reference to a file of the package",
    {
      "schemas/a.json": '{"title": "A", "$ref": "../package.json"}',
      "package.json": '{"name": "x", "description": "y"}',
    },
    "output",
  ],
];

/** References that lead to what is no schema, out of the project, into the network, or that are none. */
export const references: readonly HostileCase[] = [
  ...leadNowhere.map(($ref) => schemaCase(`to ${JSON.stringify($ref)}`, refers($ref), "reference-not-found")),
  ...leadOut.map(($ref) =>
    schemaCase(`to ${JSON.stringify($ref)}`, refers($ref), "reference-outside-project"),
  ),
  schemaCase(
    "an escaped pointer",
    refers("#/$defs/a~1b~0c%25%20d", { $defs: { "a/b~c% d": { type: "string" } } }),
    "output",
  ),
  schemaCase(
    "a percent-encoded pointer",
    refers("#/%24defs/%61", { $defs: { a: { type: "string" } } }),
    "output",
  ),
  schemaCase(
    "brackets in a pointer",
    refers("#/$defs/a<b>", { $defs: { "a<b>": { type: "string" } } }),
    "output",
  ),
  schemaCase(
    "inherited names in a pointer",
    refers("#/$defs/__proto__", { $defs: JSON.parse('{"__proto__": {"type": "string"}}') as JsonValue }),
    "output",
  ),
  schemaCase("to a string", refers("#/$defs/a", { $defs: { b: true }, x: "a" }), "reference-not-found"),
  schemaCase("to a list", refers("#/x-data", { "x-data": ["a"] }), "reference-not-found"),
  schemaCase("to a number in an enum", refers("#/enum/0", { enum: [5] }), "reference-not-found"),
  schemaCase(
    "to a schema in an unknown word",
    refers("#/x-data/a", { "x-data": { a: { type: "string" } } }),
    "output",
  ),
  schemaCase("to a schema inside an enum", refers("#/enum/0", { enum: [{ type: "string" }] }), "output"),
  schemaCase("data that looks like references", looksReferring, "output"),
  schemaCase(
    "a $ref of an unused definition",
    { title: "Thing", type: "string", $defs: { a: { $ref: "#/none" } } },
    "reference-not-found",
  ),
  schemaCase(
    "a $ref that nothing reaches",
    { title: "Thing", type: "string", "x-more": { $ref: "#/none" } },
    "output",
  ),
  ...[5, null, {}, [], true].map(($ref) =>
    schemaCase(`a $ref that is ${JSON.stringify($ref)}`, { title: "Thing", $ref }, "keyword-value"),
  ),
  schemaCase("an empty $ref", refers(""), "output"),
  ...documents.map(([name, files, expected]): HostileCase => ({ name, files: () => files, expected })),
];
