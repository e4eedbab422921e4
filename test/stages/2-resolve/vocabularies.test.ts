import { expect, test } from "vitest";
import { knownDialect } from "../../../generator/dialects/dialects.ts";
import {
  dialectOfVocabularies,
  dialectReading,
  vocabularyUris,
} from "../../../generator/dialects/vocabularies.ts";
import type { JsonValue } from "../../../generator/ir/json.ts";
import { resolveFiles } from "../../support/resolve-files.ts";

const prefix = "https://json-schema.org/draft/2020-12/vocab/";
const metaschema = "https://example.com/metaschema";

/** The keywords that `thing.json` was read with, and what is said of it. */
function readBy(vocabulary: Readonly<Record<string, boolean>>, thing: JsonValue): readonly string[] {
  const { graph, lines } = resolveFiles({
    "thing.json": { $schema: metaschema, ...(thing as object) },
    "~meta.json": {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: metaschema,
      $vocabulary: vocabulary,
    },
  });
  return [...lines, ...[...graph.nodes.values()].flatMap(({ uses }) => uses.map(({ word }) => word))];
}

test.each(["https://json-schema.org/draft/2019-09/", "https://json-schema.org/draft/2020-12/"])(
  "every keyword of %s is in a vocabulary, and the order of contributions is the same",
  (draft) => {
    const uris = vocabularyUris.filter((uri) => uri.startsWith(draft) && !uri.endsWith("format-assertion"));
    const whole = knownDialect(`${draft}schema`);
    expect([...dialectOfVocabularies(metaschema, uris).keywords]).toEqual([...whole.keywords]);
  },
);

test("a metaschema's vocabularies say which words are keywords", () => {
  const vocabulary = { [`${prefix}core`]: true, [`${prefix}validation`]: true };
  const words = readBy(vocabulary, { minimum: 1, properties: { a: { maximum: 1 } }, format: "date" });
  expect(words).toEqual(["$schema", "minimum"]);
});

test("the core is part of every dialect", () => {
  expect(readBy({ [`${prefix}validation`]: true }, { $defs: {}, minimum: 1 })).toContain("$defs");
});

test("a vocabulary that is demanded and not known is an error, one that is not demanded is ignored", () => {
  const vocabulary = {
    [`${prefix}core`]: true,
    "https://example.com/a": true,
    "https://example.com/b": false,
  };
  expect(readBy(vocabulary, {})[0]).toBe(
    "vocabulary-unknown thing.json#/$schema The metaschema https://example.com/metaschema demands the vocabulary " +
      "https://example.com/a, which is not known.",
  );
});

test("a metaschema without $vocabulary has the dialect of its own $schema", () => {
  const { graph, lines } = resolveFiles({
    "thing.json": { $schema: metaschema, dependencies: { a: ["b"] }, $defs: { b: true } },
    "~meta.json": { $schema: "http://json-schema.org/draft-07/schema#", $id: metaschema },
  });
  expect(lines).toEqual([]);
  expect([...graph.nodes.values()].map((node) => dialectReading(node).name)).toEqual(["draft 7"]);
});

test("a metaschema may lie beside the schema, and be named by path", () => {
  const { graph, lines } = resolveFiles({
    "thing.json": { $schema: "./meta.json", minimum: 1 },
    "~meta.json": { $schema: "https://json-schema.org/v1", $vocabulary: { [`${prefix}core`]: true } },
  });
  expect(lines).toEqual([]);
  expect([...graph.nodes.values()].map(({ uses }) => uses.map(({ word }) => word))).toEqual([["$schema"]]);
});

test("a metaschema that leads back to itself is no dialect", () => {
  const { lines } = resolveFiles({
    "thing.json": { $schema: metaschema },
    "~meta.json": { $schema: metaschema, $id: metaschema },
  });
  expect(lines).toEqual([
    "dialect-unknown thing.json#/$schema No dialect has the URI https://example.com/metaschema.",
  ]);
});

test("whether a vocabulary is demanded is kept: with formats, 2019-09 makes that the difference", () => {
  const older = "https://json-schema.org/draft/2019-09/vocab/";
  const { graph } = resolveFiles({
    "thing.json": { $schema: metaschema, format: "date" },
    "~meta.json": {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      $id: metaschema,
      $vocabulary: { [`${older}core`]: true, [`${older}format`]: false },
    },
  });
  const [node] = graph.nodes.values();
  expect(node?.vocabularies).toEqual([`${older}core!`, `${older}format`]);
  expect(node?.uses.map(({ word }) => word)).toEqual(["$schema", "format"]);
});
