import { expect, test } from "vitest";
import { misuses, typedPackage } from "../support/typed-package.ts";

const any = { unknown: "any" } as const;
const schema = {
  type: "object",
  properties: { value: {}, list: { type: "array" }, map: { type: "object" }, text: { type: "string" } },
  required: ["value"],
};

test("any stands where unknown would, and nowhere else", async () => {
  const type = "{ value: unknown; list?: unknown[]; map?: { [key: string]: unknown }; text?: string }";
  expect((await typedPackage(schema)).types.Thing).toBe(type);
  expect((await typedPackage(schema, any)).types.Thing).toBe(type.replaceAll("unknown", "any"));
  expect((await typedPackage({}, any)).types.Thing).toBe("any");
});

test("code may do with it what it likes, which it must find out about first otherwise", async () => {
  const use = `
    import type { Thing } from "./src/index.js";
    declare const thing: Thing;
    export const length: number = thing.value.length;
  `;
  expect(misuses(await typedPackage(schema, any), use)).toEqual([]);
  const careful = use.replace("export const", "// @ts-expect-error it could be anything\nexport const");
  expect(misuses(await typedPackage(schema), careful)).toEqual([]);
});

test("validators take unknown values all the same", async () => {
  const { files } = await typedPackage(schema, any);
  const text = files.find(({ path }) => path === "src/Thing.ts")?.text ?? "";
  expect(text).toContain("export function isThing(value: unknown): value is Thing {");
  expect(text.split("/** Whether a value is")[1]).not.toMatch(/\bany\b(?!Of)/);
});

test("it is what is open in index signatures, and undefined adds nothing to it", async () => {
  const { types } = await typedPackage(
    { type: "object", properties: { a: {} } },
    {
      ...any,
      openObjects: "index",
      optional: "undefined",
    },
  );
  expect(types.Thing).toBe("{ a?: any; [key: string]: any }");
});

test("json-schema-to-typescript follows it", async () => {
  const { files } = await typedPackage(schema, { ...any, engine: "json-schema-to-typescript" });
  expect(files.find(({ path }) => path === "src/Thing.ts")?.text).toContain("  value: any;\n");
});
