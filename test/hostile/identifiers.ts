import type { JsonValue } from "../../generator/ir/json.ts";
import { type HostileCase, schemaCase } from "./hostile-case.ts";

const identifiers = [
  "#/components/schemas/X",
  "#",
  "#a",
  "http://[",
  "a b",
  "javascript:alert(1)",
  "../../x",
  "..",
  "/etc/passwd",
  "//host/x",
  "data:,x",
  "file:///etc/passwd",
  "\u0000",
  "\ud800",
  "http://a.example/<b>",
  "http://a.example/%zz",
  "%00",
  "C:\\x",
  "urn:x:y",
  "http://user:pw@a.example/",
  "x".repeat(100_000),
  "",
  " ",
  "*/",
  "`${globalThis.pwned=1}`",
  "http://json-schema.org/draft-07/schema#",
  "https://json-schema.org/draft/2020-12/schema",
];
const identified = ($id: string): JsonValue => ({
  $id,
  title: "Thing",
  type: "object",
  properties: { a: { $ref: "#/$defs/b" } },
  $defs: { b: { type: "string" } },
});
const twice = (one: JsonValue, other: JsonValue): JsonValue => ({
  title: "Thing",
  properties: { a: one, b: other },
});
const a = (text: string): string => `{"$id": "${text}", "title": "A", "type": "string"}`;

/** Schemas that identify themselves in ways that they should not, or as others do. */
export const identifying: readonly HostileCase[] = [
  ...identifiers.map(($id) =>
    schemaCase(`the $id ${JSON.stringify($id.slice(0, 60))}`, identified($id), "output"),
  ),
  ...["", "#", "a b", "/", "%41", "<", "\u0000", "0a", "é"].map(($anchor) =>
    schemaCase(
      `the anchor ${JSON.stringify($anchor)}`,
      { title: "Thing", $anchor, type: "string" },
      "keyword-value",
    ),
  ),
  schemaCase(
    "two schemas with one $id",
    twice({ $id: "https://a.example/b", type: "string" }, { $id: "https://a.example/b" }),
    "identifier-duplicate",
  ),
  schemaCase(
    "a schema with the $id of the document",
    {
      $id: "https://a.example/b",
      title: "Thing",
      properties: { a: { $id: "https://a.example/b", type: "string" } },
    },
    "identifier-duplicate",
  ),
  schemaCase(
    "two schemas with one anchor",
    twice({ $anchor: "x", type: "string" }, { $anchor: "x" }),
    "identifier-duplicate",
  ),
  schemaCase(
    "an anchor and a dynamic anchor",
    twice({ $anchor: "x", type: "string" }, { $dynamicAnchor: "x" }),
    "identifier-duplicate",
  ),
  schemaCase(
    "one schema with one name twice",
    twice({ $anchor: "x", $dynamicAnchor: "x", type: "string" }, true),
    "output",
  ),
  schemaCase(
    "one name in two resources",
    twice({ $id: "a", $anchor: "x" }, { $id: "b", $anchor: "x" }),
    "output",
  ),
  {
    name: "two documents with one $id",
    files: () => ({ "schemas/a.json": a("https://a.example/x"), "schemas/b.json": a("https://a.example/x") }),
    expected: "identifier-duplicate",
  },
  {
    name: "an $id that is the place of another document",
    files: () => ({ "schemas/a.json": a("b.json"), "schemas/b.json": '{"title": "B"}' }),
    expected: "identifier-duplicate",
  },
];
