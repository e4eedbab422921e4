import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import type { TextFile } from "../../generator/ir/files.ts";
import type { JsonObject, JsonValue } from "../../generator/ir/json.ts";
import { importPackage, judge, typeText } from "../support/schema-package.ts";
import { misuses, typedPackage } from "../support/typed-package.ts";

const member: JsonObject = { properties: { name: { minLength: 1 } }, required: ["name"] };
const assume = { assumeType: true } as const;

async function verdicts(
  files: readonly TextFile[],
  values: readonly JsonValue[],
): Promise<readonly boolean[]> {
  const module = await importPackage(files);
  return values.map((value) => judge(module, "Thing", value).length === 0);
}

function document(files: readonly TextFile[], path: string): JsonObject {
  return JSON.parse(files.find((file) => file.path === path)?.text ?? "null") as JsonObject;
}

test("a schema about one type is of any type, with a warning, unless the setting has it demand the type", async () => {
  const open = await typedPackage(member);
  const assumed = await typedPackage(member, assume);
  expect(open.said).toContain("type-implied");
  expect(assumed.said).toEqual([]);
  expect(assumed.types.Thing).toBe("{ name: string }");
  const values = [{ name: "Ada" }, { name: 1 }, { name: "" }, "Ada", null];
  expect(await verdicts(open.files, values)).toEqual([true, true, false, true, true]);
  expect(await verdicts(assumed.files, values)).toEqual([true, false, false, false, false]);
});

test("what validators refuse now, the type refuses too", async () => {
  const use = `
    import type { Thing } from "./src/index.js";
    export const right: Thing = { name: "Ada" };
    // @ts-expect-error a string is no object
    export const text: Thing = "Ada";
    // @ts-expect-error the type of a member is assumed as well
    export const wrong: Thing = { name: 1 };
  `;
  expect(misuses(await typedPackage(member, assume), use)).toEqual([]);
});

test("every kind of keyword tells its type", async () => {
  const typeOf = async (schema: JsonObject) => (await typedPackage(schema, assume)).types.Thing;
  expect(await typeOf({ pattern: "^a" })).toBe("string");
  expect(await typeOf({ format: "uuid" })).toBe("string");
  expect(await typeOf({ multipleOf: 2 })).toBe("number");
  expect(await typeOf({ items: { minimum: 0 } })).toBe("number[]");
  expect(await typeOf({ additionalProperties: { maxLength: 2 } })).toBe("{ [key: string]: string }");
});

test("a schema about several types, one with values and one that says its type stay as they are", async () => {
  const typeOf = async (schema: JsonObject) => (await typedPackage(schema, assume)).types.Thing;
  expect(await typeOf({ minLength: 1, minimum: 1 })).toBe("unknown");
  expect(await typeOf({ enum: [1, "a"], minLength: 1 })).toBe('"a" | 1');
  expect(await typeOf({ type: ["string", "null"], minLength: 1 })).toBe("string | null");
});

describe("a subschema that is applied to the same instance", () => {
  const branches = [{ required: ["a"] }, { required: ["b"] }];

  test("leaves the type to the schema around it, where that says one", async () => {
    const { files } = await typedPackage({ type: ["object", "null"], anyOf: branches }, assume);
    expect(await verdicts(files, [null, { a: 1 }, {}, "a"])).toEqual([true, true, false, false]);
    const both = { type: ["string", "object"], allOf: [{ minLength: 2 }, { required: ["a"] }] };
    expect(await verdicts((await typedPackage(both, assume)).files, ["ab", "a", { a: 1 }, {}])).toEqual([
      true,
      false,
      true,
      false,
    ]);
    const nested = { type: ["object", "null"], not: { anyOf: branches } };
    expect(await verdicts((await typedPackage(nested, assume)).files, [null, {}])).toEqual([false, true]);
  });

  test("has the type of its keywords otherwise", async () => {
    const { files, types } = await typedPackage({ anyOf: branches }, assume);
    expect(await verdicts(files, [null, { a: 1 }, {}, "a"])).toEqual([false, true, false, false]);
    expect(types.Thing).toBe("{ a: unknown } | { b: unknown }");
  });
});

const dialects: Readonly<Record<string, JsonObject>> = {
  "draft-04": { $schema: "http://json-schema.org/draft-04/schema#" },
  "draft-06": { $schema: "http://json-schema.org/draft-06/schema#" },
  "draft-07": { $schema: "http://json-schema.org/draft-07/schema#" },
  "2019-09": { $schema: "https://json-schema.org/draft/2019-09/schema" },
  "2020-12": { $schema: "https://json-schema.org/draft/2020-12/schema" },
};
const openapi = (version: string): JsonObject => ({
  openapi: version,
  info: { title: "Test", version: "1" },
  paths: {},
  components: { schemas: { Thing: member } },
});

describe.each([
  ...Object.entries(dialects).map(([name, head]) => [name, { ...head, title: "Thing", ...member }] as const),
  ["OpenAPI 3.0", openapi("3.0.3")] as const,
  ["OpenAPI 3.1", openapi("3.1.0")] as const,
])("in %s", (_, value) => {
  test("type, validator, JSON Schema and companion demand the same", async () => {
    const { files, diagnostics } = await generate([{ uri: "file:///thing.json", value }], { types: assume });
    expect(diagnostics.map(({ code }) => code).filter((code) => code !== "dialect-inferred")).toEqual([]);
    expect(typeText(files, "Thing")).toBe("{ name: string }");
    expect(await verdicts(files, [{ name: "a" }, "a", { name: 1 }])).toEqual([true, false, false]);
    const demanded = { type: "object", properties: { name: { type: "string", minLength: 1 } } };
    expect(document(files, "schemas/Thing.json")).toMatchObject(demanded);
    const companion = files.find(({ path }) => path === "src/json-schema/Thing.ts")?.text ?? "";
    const documents = companion.match(/\{.*\\?"properties\\?".*\}/g) ?? [];
    expect(documents).not.toEqual([]);
    for (const text of documents) {
      expect(text.replaceAll("\\", "")).toMatch(/^\{"type":"object"|,"type":"object"/);
      expect(text.replaceAll("\\", "")).toMatch(/"name":\{"type":"string"/);
    }
  });
});

test("OpenAPI 3.0: nullable adds null to a type that is assumed, as to one that is written", async () => {
  const value = openapi("3.0.3");
  const components = { schemas: { Thing: { ...member, nullable: true } } };
  const { files } = await generate([{ uri: "file:///thing.json", value: { ...value, components } }], {
    types: assume,
  });
  expect(typeText(files, "Thing")).toBe("null | { name: string; }");
  expect(await verdicts(files, [null, { name: "a" }, "a"])).toEqual([true, true, false]);
});

test("variants for what is sent and received demand it too", async () => {
  const schema = { properties: { id: { minLength: 1, readOnly: true }, name: { minLength: 1 } } };
  const { files, types } = await typedPackage(schema, { ...assume, readWrite: "split" });
  expect(types).toMatchObject({
    Thing: "{ id?: string; name?: string }",
    ThingInput: "{ id?: never; name?: string }",
  });
  const module = await importPackage(files);
  expect(judge(module, "ThingInput", "a")).not.toEqual([]);
  expect(judge(module, "ThingInput", { name: "a" })).toEqual([]);
  expect(document(files, "schemas/ThingInput.json")).toMatchObject({ type: "object" });
});

test("types of json-schema-to-typescript follow it, and what is assumed is not warned of", async () => {
  const other = { ...assume, engine: "json-schema-to-typescript" } as const;
  const { files, said } = await typedPackage(member, other);
  expect(said).toEqual([]);
  expect(files.find(({ path }) => path === "src/Thing.ts")?.text).toContain("  name: string;\n");
  const open = { properties: { a: { type: "string" } }, minLength: 1 };
  expect((await typedPackage(open, other)).said).toContain("type-misprinted");
});
