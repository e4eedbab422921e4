import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/ir/json.ts";
import { importPackage, judge } from "../support/schema-package.ts";
import { misuses, typedPackage } from "../support/typed-package.ts";

const undefinable = { optional: "undefined" } as const;
const person = {
  type: "object",
  properties: { name: { type: "string" }, nick: { type: ["string", "null"] }, any: {} },
  required: ["name"],
};

async function typeOf(schema: JsonObject): Promise<string | undefined> {
  return (await typedPackage(schema, undefinable)).types.Thing;
}

test("a member that may be absent may be undefined; one that is required may not", async () => {
  expect((await typedPackage(person)).types.Thing).toBe(
    "{ name: string; nick?: string | null; any?: unknown }",
  );
  expect(await typeOf(person)).toBe("{ name: string; nick?: string | null | undefined; any?: unknown }");
});

test("code may pass on what it may not have, which it may not otherwise", async () => {
  const use = `
    import type { Thing } from "./src/index.js";
    declare const nick: string | undefined;
    export const passed: Thing = { name: "Ada", nick };
    // @ts-expect-error the name must be there
    export const nameless: Thing = { name: undefined };
  `;
  expect(misuses(await typedPackage(person, undefinable), use)).toEqual([]);
  const exact = use.replace(
    "export const passed",
    "// @ts-expect-error absent is absent\nexport const passed",
  );
  expect(misuses(await typedPackage(person), exact)).toEqual([]);
});

test("validators take members that are undefined for absent either way", async () => {
  for (const settings of [{}, undefinable]) {
    const module = await importPackage((await typedPackage(person, settings)).files);
    expect(judge(module, "Thing", { name: "Ada", nick: undefined })).toEqual([]);
    expect(judge(module, "Thing", { name: undefined })).not.toEqual([]);
  }
});

test("index signatures and patterns that hold for such a member have undefined, too", async () => {
  const mixed = {
    type: "object",
    properties: { a: { type: "string" } },
    additionalProperties: { type: "number" },
  };
  expect(await typeOf(mixed)).toBe("{ a?: string | undefined; [key: string]: string | number | undefined }");
  const text = { type: "string" };
  const pattern = { type: "object", properties: { "x-a": text }, patternProperties: { "^x-": text } };
  expect(await typeOf(pattern)).toBe(
    '{ "x-a"?: string | undefined; [key: `x-${string}`]: string | undefined }',
  );
  const schema = { type: "object", properties: { mixed, pattern } };
  expect(misuses(await typedPackage(schema, undefinable), "")).toEqual([]);
});

test("items that may be absent stay exact: validators refuse undefined in an array", async () => {
  const pair = { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], items: false };
  expect(await typeOf(pair)).toBe("[string?, number?]");
  const module = await importPackage((await typedPackage(pair, undefinable)).files);
  expect(judge(module, "Thing", ["a", undefined])).not.toEqual([]);
});

test("a member that must be absent is undefined, and a long union has a line for it", async () => {
  const values = [..."abcd"].map((letter) => letter.repeat(30));
  const schema = { type: "object", properties: { never: false, long: { enum: values } } };
  const { files } = await typedPackage(schema, undefinable);
  const lines = values.map((value) => `\n    | "${value}"`).join("");
  expect(files.find(({ path }) => path === "src/Thing.ts")?.text).toContain(
    `  never?: undefined;\n  long?:${lines}\n    | undefined;\n`,
  );
});
