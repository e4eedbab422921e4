import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
const folder = join(root, "schemas");
const corpus = join(root, "../shared/corpora/amazon-cognito");
const seed = "user-pools-user-pool-client-type-schema.json";

type Schema = Readonly<Record<string, unknown>>;

const schemas: ReadonlyMap<string, Schema> = new Map(
  readdirSync(folder)
    .sort()
    .map((name) => [name, readSchema(join(folder, name))]),
);

function readSchema(file: string): Schema {
  return JSON.parse(readFileSync(file, "utf8"));
}

function fileNameOf(title: string): string {
  const kebab = title.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
  return `user-pools-${kebab}-schema.json`;
}

/** The values that stand under a name anywhere in a schema, if they are strings; a property may have that name, too. */
function stringsUnder(schema: unknown, wanted: string): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) =>
    name === wanted && typeof value === "string" ? [value] : stringsUnder(value, wanted),
  );
}

/** A schema as text, in its own order, without its descriptions. */
function factsOf(schema: unknown): string {
  return JSON.stringify(
    schema,
    (name, value) => (name === "description" && typeof value === "string" ? undefined : value),
    2,
  );
}

describe("the schemas of the user pool client", () => {
  test("are 32 files", () => {
    expect(schemas.size).toBe(32);
  });

  test.each([...schemas])("%s is named after its title, and its $id ends with its name", (name, schema) => {
    expect(name).toBe(fileNameOf(String(schema.title)));
    expect(basename(String(schema.$id))).toBe(name);
  });

  test("refer to one another only, each by the title of exactly one file", () => {
    const titles = [...schemas.values()].map((schema) => schema.title);
    expect(new Set(titles).size).toBe(titles.length);
    const targets = [...schemas.values()].flatMap((schema) => stringsUnder(schema, "$ref"));
    const known = titles.map((title) => `#/components/schemas/${title}`);
    expect(targets.filter((target) => !known.includes(target))).toEqual([]);
    const unused = known.filter((target) => !targets.includes(target));
    expect(unused).toEqual(["#/components/schemas/UserPoolClientType"]);
  });

  test("each say in words what they mean", () => {
    const silent = [...schemas].filter(([, schema]) => !schema.description);
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

describe.skipIf(!existsSync(corpus))("the schemas as published", () => {
  const published = [...schemas.keys()].filter((name) => existsSync(join(corpus, "json-schema", name)));

  test("have the same file names, but for one that is published in the OpenAPI document only", () => {
    const missing = [...schemas.keys()].filter((name) => !published.includes(name));
    expect(missing).toEqual([fileNameOf("PreventUserExistenceErrorTypes")]);
  });

  test.each(published)("%s states the same facts in the same order", (name) => {
    expect(factsOf(schemas.get(name))).toBe(factsOf(readSchema(join(corpus, "json-schema", name))));
  });

  test("PreventUserExistenceErrorTypes states the facts of the component", () => {
    const document = parse(readFileSync(join(corpus, "user-pools.openapi.yml"), "utf8"));
    const { $schema, $id, title, ...facts } = schemas.get(fileNameOf("PreventUserExistenceErrorTypes")) ?? {};
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(String($id).replace(/[^/]*$/, "")).toBe(String(schemas.get(seed)?.$id).replace(/[^/]*$/, ""));
    expect(factsOf(facts)).toBe(factsOf(document.components.schemas[String(title)]));
  });

  test("do not share a description with ours", () => {
    const theirs = published.flatMap((name) =>
      stringsUnder(readSchema(join(corpus, "json-schema", name)), "description"),
    );
    const ours = [...schemas].filter(([name]) => name !== seed);
    const shared = ours.flatMap(([, schema]) => stringsUnder(schema, "description"));
    expect(shared.length).toBeGreaterThan(30);
    expect(shared.filter((text) => theirs.includes(text))).toEqual([]);
  });

  test("include the one that everything starts from, byte for byte", () => {
    const bytes = readFileSync(join(folder, seed));
    expect(bytes.equals(readFileSync(join(root, "../shared/seed", seed)))).toBe(true);
  });
});
