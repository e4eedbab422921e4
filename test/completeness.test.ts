import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../generator/diagnostics/catalogue.ts";
import { dialectUris, knownDialect } from "../generator/dialects/dialects.ts";
import { templateNames } from "../generator/stages/6-render/template-set.ts";
import { readTree, root } from "./support/command.ts";
import { readModules } from "./support/read-modules.ts";

const modules = readModules("generator");

const draft04 =
  "$schema id $ref definitions title description default type enum properties required patternProperties " +
  "additionalProperties minProperties maxProperties dependencies items additionalItems minItems maxItems uniqueItems " +
  "minLength maxLength pattern format multipleOf minimum maximum exclusiveMinimum exclusiveMaximum allOf anyOf oneOf not";
const draft06 = `${without(draft04, "id")} $id const contains propertyNames examples`;
const draft07 = `${draft06} if then else $comment readOnly writeOnly contentEncoding contentMediaType`;
const since2019 =
  `${draft07} $anchor $defs $vocabulary dependentRequired dependentSchemas minContains maxContains contentSchema ` +
  "deprecated unevaluatedItems unevaluatedProperties";
const draft202012 = `${without(since2019, "additionalItems")} prefixItems $dynamicRef $dynamicAnchor`;
const openapi = "example discriminator xml externalDocs";
const openapi30 = `${without(draft04, "id definitions dependencies additionalItems")} nullable`;

/** The words that are keywords in each dialect. */
const keywords: Readonly<Record<string, string>> = {
  "http://json-schema.org/draft-04/schema": draft04,
  "http://json-schema.org/draft-06/schema": draft06,
  "http://json-schema.org/draft-07/schema": draft07,
  "https://json-schema.org/draft/2019-09/schema": `${since2019} $recursiveRef $recursiveAnchor`,
  "https://json-schema.org/draft/2020-12/schema": draft202012,
  "https://json-schema.org/v1": `${draft202012} propertyDependencies`,
  "https://spec.openapis.org/oas/3.0/schema": `${openapi30} deprecated readOnly writeOnly ${openapi}`,
  "https://spec.openapis.org/oas/3.1/dialect/base": `${draft202012} ${openapi}`,
};

describe("the dialects", () => {
  test("are those that are promised", () => {
    expect([...dialectUris].sort()).toEqual(Object.keys(keywords).sort());
  });

  test.each(Object.entries(keywords))("%s has its keywords and no others", (uri, words) => {
    expect([...knownDialect(uri).keywords.keys()].sort()).toEqual(words.split(" ").sort());
  });

  test.each(Object.keys(keywords))("%s lists each keyword under its own word", (uri) => {
    for (const [word, keyword] of knownDialect(uri).keywords) expect(keyword.name).toBe(word);
  });

  test("use every keyword that there is", () => {
    const made = modules.filter(
      ({ path, calls }) =>
        /^generator\/keywords\/[^/]+\//.test(path) &&
        calls.some((name) => /^(keyword|assertion)$/.test(name)),
    );
    const used = modules
      .filter(({ path }) => path.startsWith("generator/dialects/"))
      .flatMap(({ imports }) => imports.map(({ target }) => target));
    expect(made.length).toBeGreaterThan(60);
    expect(made.map(({ path }) => path).filter((path) => !used.includes(path))).toEqual([]);
  });
});

describe("the pipeline", () => {
  const stages = [
    "1-load",
    "2-resolve",
    "3-model",
    "4-name",
    "5-view",
    "6-render",
    "7-finish",
    "8-write",
  ] as const;

  test("has eight stages and nothing beside them", () => {
    expect(readdirSync(join(root, "generator/stages")).sort()).toEqual(stages);
  });

  test.each(stages)("runs %s", (stage) => {
    const pipeline = modules.filter(({ path }) =>
      /^generator\/(generate|make-parts|prepare|survey-documents)\.ts$/.test(path),
    );
    const targets = pipeline.flatMap(({ imports }) => imports.map(({ target }) => target));
    const folders = targets.map((target) => target.split("/").slice(0, 3).join("/"));
    expect(folders).toContain(`generator/stages/${stage}`);
  });
});

describe("the templates", () => {
  test("are the files of their folder", () => {
    const files = Object.keys(readTree(join(root, "templates"))).filter((path) => path.endsWith(".hbs"));
    expect(files.sort()).toEqual(templateNames.map((name) => `${name}.hbs`).sort());
  });
});

describe("each diagnostic", () => {
  const tests = Object.entries(readTree(join(root, "test")))
    .filter(([path]) => !path.startsWith("completeness"))
    .map(([, text]) => text)
    .join("\n");
  const sources = modules
    .filter(({ path }) => !path.startsWith("generator/diagnostics/catalogue"))
    .map(({ path }) => readFileSync(join(root, path), "utf8"))
    .join("\n");

  test.each(Object.keys(catalogue))("%s is said somewhere, and a test hears it", (code) => {
    expect(sources.includes(`"${code}"`), "said").toBe(true);
    expect(new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(tests), "heard").toBe(true);
  });
});

describe("the repository", () => {
  test.each(["README.md", "ARCHITECTURE.md", "LICENSE"])("has its %s", (name) => {
    expect(existsSync(join(root, name))).toBe(true);
  });

  test("trusts text as code in few places", () => {
    // Each is a place to look at whenever text of a schema turns up as code: there may be fewer, never more.
    const trusting = modules.flatMap(({ calls }) => calls.filter((name) => name === "raw"));
    expect(trusting.length).toBeLessThanOrEqual(23);
  });
});

function without(words: string, others: string): string {
  const left = new Set(others.split(" "));
  return words
    .split(" ")
    .filter((word) => !left.has(word))
    .join(" ");
}
