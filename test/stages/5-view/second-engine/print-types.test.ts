import { describe, expect, test } from "vitest";
import type { PartialOptions } from "../../../../generator/config/options.ts";
import { generate } from "../../../../generator/generate.ts";
import type { JsonValue } from "../../../../generator/ir/json.ts";
import { command, root } from "../../../support/command.ts";
import { typeText } from "../../../support/schema-package.ts";

const text = { type: "string" };

async function filesOf(schema: JsonValue, types: PartialOptions["types"] = {}) {
  const { files } = await generate([{ uri: "file:///thing.json", value: schema }], {
    names: { "thing.json": "Thing" },
    types: { engine: "json-schema-to-typescript", ...types },
  });
  return files;
}

async function typeOf(schema: JsonValue, types: PartialOptions["types"] = {}): Promise<string> {
  return typeText(await filesOf(schema, types), "Thing");
}

describe("references", () => {
  test("are the names of declarations, however json-schema-to-typescript would write them", async () => {
    const schema = {
      type: "object",
      properties: { a: { $ref: "#/$defs/my_type" } },
      $defs: { my_type: text },
    };
    expect(await typeOf(schema)).toBe("{ a?: my_type; [k: string]: unknown }");
  });

  test("stay what they are in allOf beside annotations, which move onto the property", async () => {
    const schema = {
      type: "object",
      properties: { a: { allOf: [{ $ref: "#/$defs/Name" }, { description: "How it is called." }] } },
      additionalProperties: false,
      $defs: { Name: text },
    };
    expect(await typeOf(schema)).toBe("{ a?: Name }");
    const module = (await filesOf(schema)).find(({ path }) => path === "src/Thing.ts")?.text;
    expect(module).toContain("  /**\n   * How it is called.\n   */\n  a?: Name;\n");
  });

  test("on the same instance never lead back to the type that they are in", async () => {
    const schema = { anyOf: [{ $ref: "#/$defs/Other" }, text], $defs: { Other: { allOf: [{ $ref: "#" }] } } };
    expect(await typeOf(schema)).toBe("unknown");
    expect(await typeOf({ anyOf: [{ type: "array", items: { $ref: "#" } }, text] })).toBe("Thing[] | string");
  });

  test("are not seen in values", async () => {
    const values = [{ $ref: "file:///etc/hosts" }, ["#"]];
    expect(await typeOf({ enum: values })).toBe('{ $ref: "file:///etc/hosts" } | ["#"]');
    expect(await typeOf({ ...text, examples: [{ $ref: "#/nowhere", minItems: 2, maxItems: 1 }] })).toBe(
      "string",
    );
  });
});

describe("nested schemas with a title", () => {
  const inner = { title: "inner part", type: "object", properties: { a: text }, additionalProperties: false };
  const clash = { title: "Thing", type: "object", properties: { b: inner }, additionalProperties: false };
  const schema = { type: "object", properties: { inner, clash }, additionalProperties: false };

  test("are declared beside the type, under names that nothing else has", async () => {
    expect(await typeOf(schema)).toBe("{ inner?: InnerPart; clash?: ThingThing }");
    const files = await filesOf(schema);
    expect(typeText(files, "Thing")).toContain("InnerPart");
    const api = files.find(({ path }) => path === "API.md")?.text;
    expect(api).toContain("interface ThingThing {\n  b?: ThingInnerPart;\n}\n\ninterface ThingInnerPart {");
  });

  test("are exported from the index", async () => {
    const index = (await filesOf(schema)).find(({ path }) => path === "src/index.ts")?.text;
    expect(index).toContain(
      'export type { Thing, InnerPart, ThingThing, ThingInnerPart } from "./Thing.js";',
    );
  });
});

describe("what would stop json-schema-to-typescript", () => {
  test("is a member with a name that objects inherit", async () => {
    const properties = Object.fromEntries(["hasOwnProperty", "__proto__", "a-b"].map((name) => [name, text]));
    expect(await typeOf({ type: "object", properties, additionalProperties: false })).toBe(
      '{ hasOwnProperty?: string; "__proto__"?: string; "a-b"?: string }',
    );
  });

  test("is an array that nothing fits, or one that is too long to write out", async () => {
    expect(await typeOf({ type: "array", items: text, minItems: 2, maxItems: 1 })).toBe("string[]");
    expect(await typeOf({ type: "array", items: text, minItems: 1_000_000_000 })).toBe("string[]");
    const nested = { type: "array", minItems: 10, items: { type: "array", minItems: 3, items: text } };
    expect(await typeOf(nested)).toBe("string[][]");
    const long = await typeOf(nested, { maxTuple: 10 });
    expect(long).toMatch(/^\[(string\[\], ){10}\.\.\.\(string\[\]\)\[\]\]$/);
  });

  test("is a schema that leaves everything open, or nothing", async () => {
    expect(await typeOf(true)).toBe("unknown");
    expect(await typeOf(false)).toBe("never");
    expect(await typeOf({ anyOf: [true, text], description: "Anything." })).toBe("unknown");
    expect(await typeOf({ description: "Anything.", default: 3 })).toBe("unknown");
    expect(await typeOf({ description: "Anything." }, { unknown: "any" })).toBe("any");
  });
});

test("json-schema-to-typescript is loaded only where it is asked for", () => {
  const script = (engine: string) => `
    import { createRequire } from "node:module";
    import { generate } from "./dist/index.js";
    await generate([{ uri: "file:///a.json", value: {} }], { types: { engine: "${engine}" } });
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    console.log(loaded.some((path) => path.includes("json-schema-to-typescript")));`;
  const loads = (engine: string) =>
    command(root, process.execPath, "--input-type=module", "--eval", script(engine)).out.trim();
  expect(loads("schemapress")).toBe("false");
  expect(loads("json-schema-to-typescript")).toBe("true");
});
