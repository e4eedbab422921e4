import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/ir/json.ts";
import { misuses, typedPackage } from "../support/typed-package.ts";

const index = { openObjects: "index" } as const;
const base = { title: "Base", type: "object", properties: { id: { type: "string" } }, required: ["id"] };

async function typesWith(schema: JsonObject, settings = {}): Promise<Readonly<Record<string, string>>> {
  return (await typedPackage(schema, { ...index, ...settings })).types;
}

test("an object that may have further members says so, wherever it stands; a closed one does not", async () => {
  const inner = { type: "object", properties: { a: { type: "string" } } };
  const schema = {
    type: "object",
    properties: {
      open: inner,
      list: { type: "array", items: inner },
      closed: { ...inner, additionalProperties: false },
    },
  };
  expect((await typedPackage(schema)).types.Thing).toBe(
    "{ open?: { a?: string }; list?: { a?: string }[]; closed?: { a?: string } }",
  );
  expect((await typesWith(schema)).Thing).toBe(
    "{ open?: { a?: string; [key: string]: unknown }; list?: { a?: string; [key: string]: unknown }[]; closed?: { a?: string }; [key: string]: unknown }",
  );
});

test("literals with names that the schema does not know are taken, by open objects only", async () => {
  const closed = { ...base, title: "Closed", additionalProperties: false };
  const use = `
    import type { Closed, Thing } from "./src/index.js";
    export const open: Thing = { id: "a", further: 1 };
    export const further: unknown = open.further;
    // @ts-expect-error further members are known to be there, not what they are
    export const text: string = open.further;
    // @ts-expect-error a closed object has none
    export const closed: Closed = { id: "a", further: 1 };
  `;
  expect(misuses(await typedPackage({ ...base, $defs: { Closed: closed } }, index), use)).toEqual([]);
  const plain = `
    import type { Thing } from "./src/index.js";
    // @ts-expect-error the name could be misspelt
    export const open: Thing = { id: "a", further: 1 };
  `;
  expect(misuses(await typedPackage(base), plain)).toEqual([]);
});

test("members beside a map keep the type of the map", async () => {
  const schema = { ...base, additionalProperties: { type: "number" } };
  expect((await typesWith(schema)).Thing).toBe("{ id: string; [key: string]: string | number }");
});

test("an extension stays an interface, with an index signature like that of its base", async () => {
  const own = { type: "object", properties: { more: { $ref: "#" } } };
  const schema = { allOf: [{ $ref: "#/$defs/Base" }, own], $defs: { Base: base } };
  const pack = await typedPackage(schema, index);
  expect(pack.types).toEqual({
    Base: "{ id: string; [key: string]: unknown }",
    Thing: "Base & { more?: Thing; [key: string]: unknown }",
  });
  expect(pack.files.find(({ path }) => path === "src/Thing.ts")?.text).toContain(
    "export interface Thing extends Base {\n  more?: Thing;\n  [key: string]: unknown;\n}\n",
  );
  const use = `
    import type { Thing } from "./src/index.js";
    export const thing: Thing = { id: "a", more: { id: "b", further: 1 }, further: 1 };
  `;
  expect(misuses(pack, use)).toEqual([]);
});

test("a closed extension takes the members of its base, and not its index signature", async () => {
  const own = { properties: { more: { type: "string" } }, unevaluatedProperties: false };
  const types = await typesWith({ allOf: [{ $ref: "#/$defs/Base" }], ...own, $defs: { Base: base } });
  expect(types.Thing).toBe("{ id: string; more?: string }");
});

test("readonly and unknown have their say in index signatures, and patterns beside them", async () => {
  const schema = { type: "object", patternProperties: { "^x-": { type: "string" } }, properties: { id: {} } };
  expect((await typesWith(schema, { readonly: true, unknown: "any" })).Thing).toBe(
    "{ readonly id?: any; readonly [key: `x-${string}`]: string; readonly [key: string]: any }",
  );
});

test("optional members agree with it: they are unknown to it, or undefined too", async () => {
  const schema = { ...base, required: [], additionalProperties: { type: "number" } };
  const type = "{ id?: string | undefined; [key: string]: string | number | undefined }";
  const pack = await typedPackage(schema, { ...index, optional: "undefined" });
  expect(pack.types.Thing).toBe(type);
  expect(misuses(pack, "")).toEqual([]);
});
