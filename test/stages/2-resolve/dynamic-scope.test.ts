import { expect, test } from "vitest";
import type { JsonValue } from "../../../generator/ir/json.ts";
import type { SchemaNode } from "../../../generator/ir/schema-graph.ts";
import { resolveFiles } from "../../support/resolve-files.ts";

const list = {
  $id: "https://example.com/list",
  type: "array",
  items: { $dynamicRef: "#item" },
  $defs: { any: { $dynamicAnchor: "item" } },
};
const listOf = (name: string, type: string) => ({
  $id: `https://example.com/${name}`,
  $ref: "list",
  $defs: { item: { $dynamicAnchor: "item", type } },
});

/** Where the references of each schema lead, as `from -> to`, by what is left of the URIs without the host. */
function links(files: Readonly<Record<string, JsonValue>>): readonly string[] {
  const { graph, lines } = resolveFiles(files);
  expect(lines).toEqual([]);
  const short = (text: string): string => text.replaceAll("https://example.com/", "");
  return [...graph.nodes.values()].flatMap((node: SchemaNode) =>
    [...node.references.values()].map((target) => `${short(node.id)} -> ${short(target)}`),
  );
}

test("where one scope only is reached, schemas keep their identifiers", () => {
  expect(links({ "texts.json": listOf("texts", "string"), "~list.json": list })).toEqual([
    "texts# -> list#",
    "list#/items -> texts#/$defs/item",
  ]);
});

test("a schema is copied for each scope that leads elsewhere than its own resource does", () => {
  expect(links({ "texts.json": listOf("texts", "string"), "list.json": list })).toEqual([
    "texts# -> list# within scope item=texts#/$defs/item",
    "list#/items -> list#/$defs/any",
    "list#/items within scope item=texts#/$defs/item -> texts#/$defs/item",
  ]);
});

test("where no scope is that of the resource itself, each is a copy", () => {
  const files = {
    "texts.json": listOf("texts", "string"),
    "numbers.json": listOf("numbers", "number"),
    "~list.json": list,
  };
  expect(links(files)).toEqual([
    "texts# -> list# within scope item=texts#/$defs/item",
    "numbers# -> list# within scope item=numbers#/$defs/item",
    "list#/items within scope item=texts#/$defs/item -> texts#/$defs/item",
    "list#/items within scope item=numbers#/$defs/item -> numbers#/$defs/item",
  ]);
});

test("the outermost resource wins, and what lies between does not matter", () => {
  const files = {
    "outer.json": { ...listOf("outer", "string"), $ref: "between" },
    "~between.json": { $id: "https://example.com/between", $ref: "texts" },
    "~texts.json": listOf("texts", "number"),
    "~list.json": list,
  };
  expect(links(files)).toEqual([
    "outer# -> between#",
    "between# -> texts#",
    "texts# -> list#",
    "list#/items -> outer#/$defs/item",
  ]);
});

test("a scope that makes no difference makes no copy", () => {
  const tree = {
    $id: "https://example.com/tree",
    $dynamicAnchor: "node",
    type: "object",
    properties: { children: { items: { $dynamicRef: "#node" } }, label: { $ref: "label" } },
  };
  const label = { $id: "https://example.com/label", properties: { of: { $ref: "tree" } } };
  expect(links({ "label.json": label, "tree.json": tree })).toEqual([
    "label#/properties/of -> tree#",
    "tree#/properties/label -> label#",
    "tree#/properties/children/items -> tree#",
  ]);
});

test("a subschema that becomes a copy is known as one by its keyword, its place and its origin", () => {
  const { graph } = resolveFiles({ "texts.json": listOf("texts", "string"), "list.json": list });
  const copy = [...graph.nodes.values()].find(({ origin }) => origin === "https://example.com/list#");
  const items = "https://example.com/list#/items within scope item=https://example.com/texts#/$defs/item";
  expect(copy?.uses.find(({ word }) => word === "items")?.value).toBe(items);
  expect([...(copy?.copies ?? [])]).toEqual([["/items", items]]);
  expect(copy?.place).toEqual({ uri: "file:///list.json", pointer: "" });
});

test("a $ref and a $dynamicRef with the same text may lead to different schemas", () => {
  const inner = {
    $id: "inner",
    properties: { fixed: { $ref: "#t", $dynamicRef: "#t" } },
    $defs: { own: { $dynamicAnchor: "t" } },
  };
  const outer = {
    $id: "https://example.com/outer",
    $ref: "inner",
    $defs: { other: { $dynamicAnchor: "t" }, inner },
  };
  expect(links({ "outer.json": outer })).toContain(
    "inner#/properties/fixed within scope t=outer#/$defs/other -> outer#/$defs/other",
  );
  expect(links({ "outer.json": outer })).toContain(
    "inner#/properties/fixed within scope t=outer#/$defs/other -> inner#/$defs/own",
  );
});

test("copies without measure are an error", () => {
  const names = Array.from({ length: 11 }, (_, index) => `n${index}`);
  const target = {
    $id: "https://example.com/target",
    allOf: names.map((name) => ({ $dynamicRef: `#${name}` })),
    $defs: Object.fromEntries(names.map((name) => [name, { $dynamicAnchor: name }])),
  };
  const steps = names.flatMap((name, index) => {
    const next = names[index + 1] ?? "target";
    const plain = { $id: `https://example.com/plain-${name}`, anyOf: refs(next) };
    const binding = {
      ...plain,
      $id: `https://example.com/${name}`,
      $defs: { own: { $dynamicAnchor: name, type: "string" } },
    };
    return [
      [`~plain-${name}.json`, plain],
      [`~${name}.json`, binding],
    ] as const;
  });
  const start = { $id: "https://example.com/start", anyOf: refs("n0") };
  const { lines } = resolveFiles({
    ...Object.fromEntries(steps),
    "~target.json": target,
    "start.json": start,
  });
  expect(lines).toEqual([
    expect.stringMatching(/^dynamic-scope-too-large .* more than 1000 copies of schemas\.$/),
  ]);

  function refs(next: string): JsonValue {
    return next === "target" ? [{ $ref: "target" }] : [{ $ref: next }, { $ref: `plain-${next}` }];
  }
});
