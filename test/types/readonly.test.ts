import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/ir/json.ts";
import { importPackage, judge } from "../support/schema-package.ts";
import { misuses, typedPackage } from "../support/typed-package.ts";

const readonly = { readonly: true } as const;

async function typeOf(schema: JsonObject, settings = {}): Promise<string | undefined> {
  return (await typedPackage(schema, { ...readonly, ...settings })).types.Thing;
}

test("members, index signatures and patterns are readonly", async () => {
  expect(await typeOf({ type: "object", properties: { a: {} }, required: ["a"] })).toBe(
    "{ readonly a: unknown }",
  );
  const map = { type: "object", additionalProperties: { type: "number" } };
  expect(await typeOf(map)).toBe("{ readonly [key: string]: number }");
  const pattern = { type: "object", patternProperties: { "^x-": { type: "string" } } };
  expect(await typeOf(pattern)).toBe("{ readonly [key: `x-${string}`]: string }");
});

test("arrays are readonly, with parentheses inside of other arrays", async () => {
  const numbers = { type: "array", items: { type: "number" } };
  expect(await typeOf(numbers)).toBe("readonly number[]");
  expect(await typeOf({ type: "array", items: numbers })).toBe("readonly (readonly number[])[]");
  expect(await typeOf({ type: "array", items: { ...numbers, type: ["array", "null"] } })).toBe(
    "readonly (null | readonly number[])[]",
  );
  const map = { type: "object", additionalProperties: numbers };
  expect(await typeOf({ type: "array", items: map })).toBe(
    "readonly { readonly [key: string]: readonly number[] }[]",
  );
});

test("tuples are readonly, and so is what is in them", async () => {
  const pair = { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], items: false };
  expect(await typeOf(pair)).toBe("readonly [string?, number?]");
  const outer = { type: "array", prefixItems: [pair], minItems: 1, items: pair };
  expect(await typeOf(outer)).toBe(
    "readonly [readonly [string?, number?], ...(readonly [string?, number?])[]]",
  );
  expect(await typeOf({ ...outer, minItems: 0 })).toBe(
    "readonly [(readonly [string?, number?])?, ...(readonly [string?, number?])[]]",
  );
  expect(await typeOf({ type: "array", maxItems: 0 })).toBe("readonly []");
});

const tree = {
  type: "object",
  properties: {
    name: { type: "string" },
    children: { type: "array", items: { $ref: "#" } },
    at: { type: "array", prefixItems: [{ type: "number" }, { type: "number" }], minItems: 2, items: false },
    names: { type: "object", additionalProperties: { type: "string" } },
  },
};

test("nothing of a value can be written to, and whoever has one that can may pass it on", async () => {
  const use = `
    import type { Thing } from "./src/index.js";
    declare const thing: Thing;
    // @ts-expect-error a member
    thing.name = "b";
    // @ts-expect-error an item
    thing.children?.push({});
    // @ts-expect-error a position
    if (thing.at) thing.at[0] = 1;
    // @ts-expect-error a member of a map
    if (thing.names) thing.names.a = "b";
    const at: [number, number] = [1, 2];
    const mine: { name: string; children: Thing[]; at: [number, number] } = { name: "a", children: [], at };
    export const given: Thing = mine;
    // @ts-expect-error who wants to change the items must copy them
    export const list: Thing[] = given.children ?? [];
  `;
  expect(misuses(await typedPackage(tree, readonly), use)).toEqual([]);
});

test("validators do not look at it", async () => {
  const [plain, frozen] = [await typedPackage(tree), await typedPackage(tree, readonly)];
  const text = ({ files }: typeof plain) =>
    (files.find(({ path }) => path === "src/Thing.ts")?.text ?? "").split("/** Whether a value is")[1];
  expect(text(frozen)).toBe(text(plain));
  expect(judge(await importPackage(frozen.files), "Thing", { children: [{ name: "b" }] })).toEqual([]);
});

test("it stands in index signatures of open objects, and beside undefined", async () => {
  const list = { type: "object", properties: { tags: { type: "array", items: { type: "string" } } } };
  expect(await typeOf(list, { openObjects: "index", optional: "undefined" })).toBe(
    "{ readonly tags?: readonly string[] | undefined; readonly [key: string]: unknown }",
  );
});

test("extensions and their bases agree", async () => {
  const base = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
  const own = { type: "object", properties: { tags: { type: "array", items: { $ref: "#/$defs/Base" } } } };
  const pack = await typedPackage(
    { allOf: [{ $ref: "#/$defs/Base" }, own], $defs: { Base: base } },
    readonly,
  );
  expect(pack.types.Thing).toBe("Base & { readonly tags?: readonly Base[] }");
  expect(misuses(pack, "")).toEqual([]);
});
