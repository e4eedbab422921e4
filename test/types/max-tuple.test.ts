import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/ir/json.ts";
import { importPackage, judge } from "../support/schema-package.ts";
import { misuses, typedPackage } from "../support/typed-package.ts";

const numbers = { type: "array", items: { type: "number" } };

async function typeOf(schema: JsonObject, maxTuple?: number): Promise<string | undefined> {
  return (await typedPackage(schema, maxTuple === undefined ? {} : { maxTuple })).types.Thing;
}

test("minItems and maxItems make tuples of up to so many positions, two unless told otherwise", async () => {
  expect(await typeOf({ ...numbers, minItems: 1 })).toBe("[number, ...number[]]");
  expect(await typeOf({ ...numbers, minItems: 2, maxItems: 2 })).toBe("[number, number]");
  expect(await typeOf({ ...numbers, minItems: 3, maxItems: 3 })).toBe("number[]");
  expect(await typeOf({ ...numbers, minItems: 1, maxItems: 3 })).toBe("[number, ...number[]]");
  expect(await typeOf({ ...numbers, minItems: 1, maxItems: 3 }, 3)).toBe("[number, number?, number?]");
  expect(await typeOf({ ...numbers, minItems: 1 }, 0)).toBe("number[]");
});

test("items with schemas of their own stand one by one whatever it says", async () => {
  const items = [{ type: "string" }, { type: "number" }, { type: "boolean" }];
  const triple = { type: "array", prefixItems: items, items: { type: "null" } };
  expect(await typeOf(triple, 0)).toBe("[string?, number?, boolean?, ...null[]]");
  expect(await typeOf({ ...triple, minItems: 3, maxItems: 3 }, 0)).toBe("[string, number, boolean]");
  expect(await typeOf({ ...triple, minItems: 4 }, 0)).toBe("[string, number, boolean, ...null[]]");
  expect(await typeOf({ ...triple, minItems: 4 }, 1)).toBe("[string, number, boolean, null, ...null[]]");
});

test("short items are written as often as is asked for, long ones are not repeated", async () => {
  const matrix = { ...numbers, minItems: 16, maxItems: 16 };
  expect(await typeOf(matrix, 16)).toBe(`[${Array.from({ length: 16 }, () => "number").join(", ")}]`);
  expect(await typeOf({ ...numbers, minItems: 16 }, 16)).toMatch(/^\[(number, ){16}\.\.\.number\[\]\]$/);
  expect(await typeOf(matrix, 15)).toBe("number[]");
  const members = Object.fromEntries([..."abcdef"].map((name) => [name, { type: "string" }]));
  const long = { type: "array", items: { type: "object", properties: members }, minItems: 1 };
  expect(await typeOf(long)).toMatch(/^\{.*\}\[\]$/);
});

test("lengths are in the type where it is a tuple, and in the validator always", async () => {
  const schema = { ...numbers, minItems: 3, maxItems: 3 };
  const wide = await typedPackage(schema);
  const exact = await typedPackage(schema, { maxTuple: 3 });
  for (const { files } of [wide, exact]) {
    const module = await importPackage(files);
    expect(judge(module, "Thing", [1, 2, 3])).toEqual([]);
    expect(judge(module, "Thing", [1, 2])).not.toEqual([]);
  }
  const use = `
    import type { Thing } from "./src/index.js";
    declare const thing: Thing;
    export const third: number = thing[2];
    // @ts-expect-error two are too few
    export const few: Thing = [1, 2];
  `;
  expect(misuses(exact, use)).toEqual([]);
  const loose = `
    import type { Thing } from "./src/index.js";
    declare const thing: Thing;
    // @ts-expect-error it may not be there
    export const third: number = thing[2];
    export const few: Thing = [1, 2];
  `;
  expect(misuses(wide, loose)).toEqual([]);
});
