import { expect, test } from "vitest";
import { resolveFiles, targetOf } from "../../support/resolve-files.ts";

const text = { type: "string" };

test("a JSON Pointer leads to a definition of the same document", () => {
  expect(targetOf({ "a.json": { $ref: "#/$defs/x", $defs: { x: text } } }, "a.json")).toBe(
    "file:///a.json#/$defs/x",
  );
});

test("~0, ~1 and percent-encoding are undone in pointers", () => {
  const $defs = { "a/b": text, "m~n": text, "50%": text, "sp ace": text };
  for (const [reference, key] of [
    ["#/$defs/a~1b", "a~1b"],
    ["#/$defs/m~0n", "m~0n"],
    ["#/$defs/50%25", "50%"],
    ["#/$defs/sp%20ace", "sp ace"],
  ]) {
    expect(targetOf({ "a.json": { $ref: reference as string, $defs } }, "a.json")).toBe(
      `file:///a.json#/$defs/${key}`,
    );
  }
});

test("a relative reference leads to another file, and a pointer on into it", () => {
  const files = { "a/one.json": { $ref: "../b/two.json#/$defs/x" }, "b/two.json": { $defs: { x: text } } };
  expect(targetOf(files, "a/one.json")).toBe("file:///b/two.json#/$defs/x");
});

test("references are resolved against $id", () => {
  const files = {
    "one.json": { $id: "https://example.com/schemas/one", $ref: "two" },
    "elsewhere.json": { $id: "https://example.com/schemas/two", ...text },
  };
  expect(targetOf(files, "one.json")).toBe("https://example.com/schemas/two#");
});

test("an embedded resource changes the base, and is known by its own identifier", () => {
  const inner = { $id: "inner/", $defs: { y: { $id: "y.json", ...text } } };
  const root = { $id: "https://example.com/root/", $ref: "inner/y.json", $defs: { inner } };
  expect(targetOf({ "a.json": root }, "a.json")).toBe("https://example.com/root/inner/y.json#");
});

test("a pointer may cross into an embedded resource", () => {
  const root = {
    $id: "https://example.com/root",
    $ref: "#/$defs/inner/$defs/x",
    $defs: { inner: { $id: "inner", $defs: { x: text } } },
  };
  expect(targetOf({ "a.json": root }, "a.json")).toBe("https://example.com/inner#/$defs/x");
});

test("an anchor names a schema inside its resource only", () => {
  const root = { $ref: "#here", $defs: { x: { $anchor: "here", ...text } } };
  expect(targetOf({ "a.json": root }, "a.json")).toBe("file:///a.json#/$defs/x");
  const hidden = { $ref: "#here", $defs: { x: { $id: "x", $defs: { y: { $anchor: "here" } } } } };
  expect(resolveFiles({ "a.json": hidden }).lines).toEqual([
    "reference-not-found a.json#/$ref Nothing is defined at #here.",
  ]);
});

test("in draft 7 an $id beside $ref does not count, and a plain name is an anchor", () => {
  const $schema = "http://json-schema.org/draft-07/schema#";
  const beside = {
    $schema,
    $id: "https://example.com/",
    properties: { a: { $id: "other/", $ref: "x" } },
    definitions: { x: { $id: "x" } },
  };
  const { graph, lines } = resolveFiles({ "a.json": beside });
  expect(lines).toEqual([]);
  expect([...graph.nodes.values()].flatMap((node) => [...node.references.values()])).toEqual([
    "https://example.com/x#",
  ]);
  expect(
    targetOf({ "a.json": { $schema, $ref: "#name", definitions: { x: { $id: "#name" } } } }, "a.json"),
  ).toBe("file:///a.json#/definitions/x");
});

test("a schema in a place that no keyword knows can be referred to", () => {
  expect(targetOf({ "a.json": { $ref: "#/shared/x", shared: { x: text } } }, "a.json")).toBe(
    "file:///a.json#/shared/x",
  );
});

test("what looks like a reference inside data is data", () => {
  const data = { $ref: "#/nowhere" };
  const schema = { enum: [data], const: data, default: data, examples: [data], properties: { a: text } };
  expect(resolveFiles({ "a.json": schema }).lines).toEqual([]);
});

test("a property called $ref is a property", () => {
  expect(resolveFiles({ "a.json": { properties: { $ref: text } } }).lines).toEqual([]);
});

test("a reference that leads to no schema says so", () => {
  expect(resolveFiles({ "a.json": { $ref: "#/minLength", minLength: 3 } }).lines).toEqual([
    "reference-not-found a.json#/$ref Nothing is defined at #/minLength.",
  ]);
});

test("a reference out of the project is refused", () => {
  expect(resolveFiles({ "a/b.json": { $ref: "../../etc/passwd" } }).lines).toEqual([
    "reference-outside-project a/b.json#/$ref The reference ../../etc/passwd leads out of the project folder.",
  ]);
});

test("a URL is not fetched, and the hint says what to do", () => {
  const { diagnostics } = resolveFiles({ "a.json": { $ref: "https://example.com/x.json" } });
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    [
      "reference-not-found",
      "nothing is fetched from the network; put a copy beside the schema, with this $id",
    ],
  ]);
});

test("schemas that only refer to each other in a circle are refused", () => {
  const { lines } = resolveFiles({
    "a.json": { $ref: "#/$defs/x", $defs: { x: { $ref: "#/$defs/y" }, y: { $ref: "#/$defs/x" } } },
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("reference-cycle");
});

test("two inputs with one identifier are refused", () => {
  const $id = "https://example.com/x";
  expect(resolveFiles({ "a.json": { $id }, "b.json": { $id } }).lines).toEqual([
    "identifier-duplicate b.json# Two schemas are identified by https://example.com/x.",
  ]);
});
