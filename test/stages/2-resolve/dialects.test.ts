import { expect, test } from "vitest";
import { dialectReading } from "../../../generator/dialects/vocabularies.ts";
import type { SchemaNode } from "../../../generator/ir/schema-graph.ts";
import { uriOfPath } from "../../../generator/ir/uri.ts";
import { resolveFiles } from "../../support/resolve-files.ts";

const draft07 = "http://json-schema.org/draft-07/schema#";
const since2020 = "https://json-schema.org/draft/2020-12/schema";

/** Which dialect reads each schema, by its pointer. */
function dialects(nodes: Iterable<SchemaNode>): Readonly<Record<string, string>> {
  return Object.fromEntries([...nodes].map((node) => [node.place.pointer, dialectReading(node).name]));
}

test("an embedded resource with its own $schema has its own dialect, and so has what it refers to", () => {
  const old = { $schema: draft07, $id: "old", items: [{ $ref: "new" }] };
  const { graph, lines } = resolveFiles({
    "a.json": {
      $schema: since2020,
      $id: "https://example.com/a",
      $ref: "old#/items/0",
      prefixItems: [{ $ref: "old" }],
      $defs: {
        old,
        new: { $id: "new", prefixItems: [true] },
      },
    },
  });
  expect(lines).toEqual([]);
  expect(dialects(graph.nodes.values())).toMatchObject({
    "": "2020-12",
    "/$defs/old": "draft 7",
    "/$defs/old/items/0": "draft 7",
    "/$defs/new": "2020-12",
    "/$defs/new/prefixItems/0": "2020-12",
  });
});

test("a reference to a document of another dialect is read by that document's", () => {
  const { graph, lines } = resolveFiles({
    "new.json": { $schema: since2020, $ref: "old.json", prefixItems: [true] },
    "old.json": { $schema: draft07, items: [{ $ref: "new.json#/prefixItems/0" }], prefixItems: [false] },
  });
  expect(lines).toEqual([]);
  const places = [...graph.nodes.values()].map((node) => `${node.place.uri.slice(8)}#${node.place.pointer}`);
  expect(places.sort()).toEqual(["new.json#", "new.json#/prefixItems/0", "old.json#", "old.json#/items/0"]);
});

test.each([
  ["draft-04", "draft 4"],
  ["draft-07", "draft 7"],
  ["2019-09", "2019-09"],
  ["v1", "v1"],
  [draft07, "draft 7"],
  ["https://example.com/own", "draft 7"],
])("the setting dialect %s says what a schema without $schema is read as", (dialect, name) => {
  const own = { $schema: draft07, $id: "https://example.com/own" };
  const { graph, lines } = resolveFiles(
    { "a.json": { items: { $ref: "b.json" } }, "~b.json": { $schema: since2020 }, "~own.json": own },
    { dialect },
  );
  expect(lines).toEqual([]);
  expect([...graph.nodes.values()].map((node) => dialectReading(node).name)).toEqual([name, name, "2020-12"]);
});

test("a dialect that does not exist is an error with the nearest name", () => {
  const { diagnostics } = resolveFiles({ "a.json": true }, { dialect: "draft-7" });
  expect(diagnostics.map(({ code, hint }) => `${code}: ${hint}`)).toEqual([
    expect.stringMatching(/^dialect-unknown: did you mean .*draft-07/),
  ]);
});

test("unknown words are passed over, unless they look like a slip", () => {
  const words = {
    tpye: "x",
    types: 1,
    Minimum: 1,
    "x-minimun": 1,
    owner: "me",
    min: 1,
    comment: "",
    typeof: "function",
  };
  expect(resolveFiles({ "a.json": words }).diagnostics.map(({ message }) => message)).toEqual([
    '"tpye" is no keyword and is passed over; "type" is one.',
    '"types" is no keyword and is passed over; "type" is one.',
    '"Minimum" is no keyword and is passed over; "minimum" is one.',
  ]);
  expect(resolveFiles({ "a.json": words }, { unknownKeywords: "ignore" }).diagnostics).toEqual([]);
});

test("with unknownKeywords «warn» each is said once, with what could have been meant", () => {
  const { diagnostics } = resolveFiles(
    {
      "a.json": {
        minimun: 1,
        nullable: true,
        "x-own": 1,
        owner: "me",
        properties: { owner: {}, b: { minItem: 1, $ref: "#/$defs/c" } },
        $defs: { c: { prefixItem: [] }, d: { $ref: "#/$defs/c" } },
      },
    },
    { unknownKeywords: "warn" },
  );
  expect(diagnostics.map(({ code, place, hint }) => `${code} ${place?.pointer} ${hint}`).sort()).toEqual([
    "keyword-misspelt /$defs/c/prefixItem did you mean prefixItems?",
    "keyword-misspelt /minimun did you mean minimum?",
    "keyword-misspelt /properties/b/minItem did you mean minItems?",
    "keyword-unknown /nullable it is a keyword of OpenAPI 3.0",
    "keyword-unknown /owner a word of your own is told by beginning with x-",
  ]);
});

test.each([
  ["a list under items", { items: [{ type: "string" }, true] }, "draft 7"],
  ["a bound that a boolean makes exclusive", { items: { minimum: 1, exclusiveMinimum: true } }, "draft 4"],
  ["nothing of the kind", { properties: { items: true }, items: {}, enum: [{ items: [{}] }] }, "2020-12"],
  ["the same in another resource", { $defs: { a: { $schema: draft07, items: [{}] } }, items: {} }, "2020-12"],
])("without $schema and the setting, %s decides", (_, schema, name) => {
  const { graph } = resolveFiles({ "a.json": schema });
  expect(dialects(graph.nodes.values())[""]).toBe(name);
});

test("what was guessed is told", () => {
  const { diagnostics } = resolveFiles({
    "a.json": { items: [{}] },
    "b.json": { $schema: draft07, items: [{}] },
  });
  expect(diagnostics.map(({ code, severity, place, hint }) => [code, severity, place?.uri, hint])).toEqual([
    [
      "dialect-inferred",
      "info",
      uriOfPath("a.json"),
      'add "$schema": "http://json-schema.org/draft-07/schema"',
    ],
  ]);
});
