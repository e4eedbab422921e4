import { expect, test } from "vitest";
import { resolveFiles, targetOf } from "../../support/resolve-files.ts";

const reference = { $ref: "#/components/schemas/DateType" };
const openapi = (schemas: Readonly<Record<string, { readonly type: string }>>) => ({
  openapi: "3.0.0",
  components: { schemas },
});

test("a sibling with the title is found", () => {
  const files = { "s/a.json": reference, "s/other.json": { title: "DateType", type: "string" } };
  expect(targetOf(files, "s/a.json")).toBe("file:///s/other.json#");
});

test("a sibling whose file name is the name in kebab case is found, with or without «schema» at its end", () => {
  for (const name of ["date-type.json", "date-type-schema.json", "date-type.schema.yaml"]) {
    expect(targetOf({ "s/a.json": reference, [`s/${name}`]: { type: "string" } }, "s/a.json")).toBe(
      `file:///s/${name}#`,
    );
  }
});

test("a component of an OpenAPI document is found, wherever that is", () => {
  const files = { "s/a.json": reference, "~api/openapi.json": openapi({ DateType: { type: "string" } }) };
  expect(targetOf(files, "s/a.json")).toBe("file:///api/openapi.json#/components/schemas/DateType");
});

test("#/definitions/X and #/$defs/X are looked for in the same way", () => {
  for (const $ref of ["#/definitions/DateType", "#/$defs/DateType"]) {
    const files = { "s/a.json": { $ref }, "s/b.json": { title: "DateType" } };
    expect(targetOf(files, "s/a.json")).toBe("file:///s/b.json#");
  }
});

test("what the reference says comes first", () => {
  const own = { ...reference, components: { schemas: { DateType: { type: "string" } } } };
  expect(targetOf({ "a.json": own, "b.json": { title: "DateType" } }, "a.json")).toBe(
    "file:///a.json#/components/schemas/DateType",
  );
});

test("of several candidates the one with the longest common file name wins, whatever the order", () => {
  const files = {
    "s/user-pools-x.json": reference,
    "s/identity-pools-date-type.json": { title: "DateType", type: "number" },
    "s/user-pools-date-type.json": { title: "DateType", type: "string" },
    "~user-pools.openapi.json": openapi({ DateType: { type: "boolean" } }),
  };
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  for (const each of [files, reversed]) {
    expect(targetOf(each, "s/user-pools-x.json")).toBe("file:///s/user-pools-date-type.json#");
  }
});

test("a tie is an error that lists the candidates", () => {
  const files = {
    "s/x.json": reference,
    "s/a.json": { title: "DateType" },
    "s/b.json": { title: "DateType" },
  };
  const { diagnostics } = resolveFiles(files);
  expect(diagnostics.map(({ code, message, hint }) => [code, message, hint])).toEqual([
    [
      "reference-ambiguous",
      "#/components/schemas/DateType could be any of s/a.json, s/b.json.",
      'refer to one of them by path, such as "./a.json"',
    ],
  ]);
});

test("every recovery is on record", () => {
  const { graph, diagnostics } = resolveFiles({ "s/a.json": reference, "s/b.json": { title: "DateType" } });
  expect(graph.recoveries.map(({ by, target }) => [by, target])).toEqual([["title", "file:///s/b.json#"]]);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["reference-recovered", "info"],
  ]);
});

test("a relative path is found beside the file where the identifier leads to a host", () => {
  const files = {
    "s/a.json": { $id: "https://example.com/a.json", $ref: "b.json" },
    "s/b.json": { type: "string" },
  };
  expect(targetOf(files, "s/a.json")).toBe("file:///s/b.json#");
  expect(resolveFiles(files).graph.recoveries.map(({ by }) => by)).toEqual(["path"]);
});

test("what is missing is reported once for each target, with all places, the way there and the nearest names", () => {
  const files = {
    "s/a.json": { properties: { one: reference, two: { $ref: "b.json" } } },
    "s/b.json": { items: reference },
    "s/data-type.json": { title: "DataType" },
  };
  const { diagnostics } = resolveFiles(files);
  expect(diagnostics).toHaveLength(1);
  const [missing] = diagnostics;
  expect(missing?.message).toBe("Nothing is defined at #/components/schemas/DateType.");
  expect(missing?.place?.pointer).toBe("/properties/one/$ref");
  expect(missing?.hint).toBe("did you mean #/components/schemas/DataType?");
  expect(missing?.related?.map(({ message, place }) => `${message} ${place.uri}#${place.pointer}`)).toEqual([
    "also referred to from file:///s/b.json#/items/$ref",
  ]);
});

test("the chain of references is told where the place is in a document that nobody asked for", () => {
  const files = {
    "a.json": { items: { $ref: "lib.json" } },
    "~lib.json": { not: { $ref: "#/$defs/nothing" } },
  };
  const [missing] = resolveFiles(files).diagnostics;
  expect(missing?.related?.map(({ message, place }) => `${message} ${place.uri}#${place.pointer}`)).toEqual([
    "referenced from file:///a.json#/items/$ref",
  ]);
});

test("the setting «unknown» makes it a warning", () => {
  const { graph, diagnostics } = resolveFiles({ "a.json": reference }, { missing: "unknown" });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["reference-unknown", "warning"],
  ]);
  expect([...graph.nodes.values()].map((node) => node.references.size)).toEqual([0]);
});

test("of a document that is only a place to look nothing is reached but what is referred to", () => {
  const broken = { type: "strng" };
  const files = {
    "a.json": reference,
    "~api.json": openapi({ DateType: { type: "string" }, Broken: broken }),
  };
  const { graph, lines } = resolveFiles(files);
  expect(lines).toEqual([]);
  expect([...graph.nodes.keys()].sort()).toEqual([
    "file:///a.json#",
    "file:///api.json#/components/schemas/DateType",
  ]);
});
