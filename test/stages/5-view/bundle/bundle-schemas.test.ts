import { expect, test } from "vitest";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../../generator/ir/json.ts";
import { bundleSchemas } from "../../../../generator/stages/5-view/bundle/bundle-schemas.ts";
import { contextOf } from "../../../support/view-context.ts";

/** The bundled schema of `a.json`, without its head. */
async function bundled(schemas: Readonly<Record<string, JsonValue>>): Promise<JsonObject> {
  const files = await bundleSchemas(contextOf(schemas), () => true);
  const file = [...files.values()].find(({ path }) => path === "schemas/A.json");
  const { $schema, ...schema } = JSON.parse(file?.text ?? "") as JsonObject;
  expect($schema).toBeTypeOf("string");
  return schema;
}

test("a reference is replaced by what it leads to, beside other keywords within allOf", async () => {
  const schema = await bundled({
    "a.json": { properties: { b: { $ref: "b.json" }, c: { $ref: "b.json", maxLength: 3 } } },
    "b.json": { type: "string" },
  });
  expect(schema.properties).toEqual({
    b: { type: "string" },
    c: { maxLength: 3, allOf: [{ type: "string" }] },
  });
});

test("up to draft 7 nothing beside a reference comes along but annotations", async () => {
  const $schema = "http://json-schema.org/draft-07/schema#";
  const schema = await bundled({
    "a.json": { $schema, properties: { b: { $ref: "b.json", maxLength: 3, description: "Short." } } },
    "b.json": { $schema, type: "string" },
  });
  expect(schema.properties).toEqual({ b: { description: "Short.", allOf: [{ type: "string" }] } });
});

test("a member that is called like a keyword of data is a schema", async () => {
  const names = ["const", "default", "enum", "example", "examples"];
  const schema = await bundled({
    "a.json": { properties: Object.fromEntries(names.map((name) => [name, { $ref: "b.json" }])) },
    "b.json": { type: "string" },
  });
  expect(schema.properties).toEqual(Object.fromEntries(names.map((name) => [name, { type: "string" }])));
});

test("what looks like a reference in data stays", async () => {
  const data = { $ref: "#/nowhere" };
  const schema = { const: data, enum: [data], default: data, examples: [data], unknown: data };
  expect(await bundled({ "a.json": schema })).toEqual(schema);
});

test("a reference by the dynamic scope becomes one that stays", async () => {
  const schema = await bundled({
    "a.json": {
      $id: "http://example.com/a.json",
      $dynamicAnchor: "node",
      properties: { next: { $dynamicRef: "#node" } },
    },
  });
  expect(schema.properties).toEqual({ next: { $ref: "#/$defs/A" } });
  expect(isJsonObject(schema.$defs) && Object.keys(schema.$defs)).toEqual(["A"]);
  expect(JSON.stringify(schema)).not.toContain("dynamic");
});
