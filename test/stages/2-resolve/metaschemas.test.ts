import { expect, test } from "vitest";
import { metaschemaAt } from "../../../generator/dialects/metaschemas/metaschemas.ts";
import { resolveFiles, targetOf } from "../../support/resolve-files.ts";

const draft07 = "http://json-schema.org/draft-07/schema";

test.each([
  [`${draft07}#`, `${draft07}#`],
  [`${draft07}#/definitions/nonNegativeInteger`, `${draft07}#/definitions/nonNegativeInteger`],
  ["https://json-schema.org/draft-07/schema", `${draft07}#`],
  [
    "http://json-schema.org/draft-04/schema#/properties/title",
    "http://json-schema.org/draft-04/schema#/properties/title",
  ],
  ["https://json-schema.org/draft/2019-09/meta/core#/$defs/../x", undefined],
  [
    "https://json-schema.org/draft/2020-12/meta/core#/$defs/anchorString",
    "https://json-schema.org/draft/2020-12/meta/core#/$defs/anchorString",
  ],
  ["https://json-schema.org/v1", "https://json-schema.org/v1/2026#"],
])("%s leads into a metaschema that comes along", ($ref, target) => {
  expect(targetOf({ "a.json": { $ref } }, "a.json")).toBe(target);
});

test("a document with that URI wins", () => {
  const own = { $id: draft07, definitions: { nonNegativeInteger: { type: "integer" } } };
  const files = { "a.json": { $ref: `${draft07}#/definitions/nonNegativeInteger` }, "~own.json": own };
  const { graph, lines } = resolveFiles(files);
  expect(lines).toEqual([]);
  expect(graph.sources.map(({ path }) => path)).toEqual(["a.json", "own.json"]);
});

test("what is not referred to is no document of the run", () => {
  expect(
    resolveFiles({ "a.json": { $schema: `${draft07}#` } }).graph.sources.map(({ path }) => path),
  ).toEqual(["a.json"]);
});

test.each([
  "http://json-schema.org/draft-04/schema",
  "http://json-schema.org/draft-06/schema",
  draft07,
  "https://json-schema.org/draft/2019-09/schema",
  "https://json-schema.org/draft/2020-12/schema",
  "https://json-schema.org/v1",
])("%s is without mistakes, and every reference in it leads somewhere", (uri) => {
  expect(metaschemaAt(uri)).toBeDefined();
  expect(resolveFiles({ "a.json": { $ref: uri } }).lines).toEqual([]);
});
