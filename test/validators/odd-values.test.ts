import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/json.ts";
import { compileValidators } from "../support/compile-validators.ts";
import type { GeneratedModule } from "../support/schema-package.ts";

const types = ["null", "boolean", "number", "string", "array", "object"] as const;
const schemas: readonly JsonValue[] = [
  ...types.map((type): JsonValue => ({ type })),
  { type: "integer" },
  { type: "object", properties: { a: { type: "number" } }, required: ["a"], additionalProperties: false },
  {
    type: "object",
    patternProperties: { "^x": { type: "string" } },
    additionalProperties: { type: "number" },
  },
  { type: "array", items: { type: "number" }, uniqueItems: true, contains: { const: 1 } },
  { enum: [1, "a", { a: 1 }, [1], null] },
  {
    anyOf: [
      { type: "object", required: ["a"] },
      { type: "array", minItems: 1 },
    ],
  },
  { type: "object", properties: { a: true }, unevaluatedProperties: false },
  { minimum: 1, multipleOf: 0.5 },
];

/** What a class with the field `a` and the getter `b` makes. */
function classInstance(): object {
  const prototype = Object.create(Object.prototype, { b: { get: () => 2 } });
  return Object.assign(Object.create(prototype), { a: 1 });
}

const sparse: unknown[] = [1];
sparse.length = 3;

/** Values that no JSON text has, by what they are called. */
const odd: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "a BigInt": 1n,
  "a symbol": Symbol("a"),
  "a function": () => 1,
  "a Date": new Date(0),
  "a Map": new Map([["a", 1]]),
  "a Set": new Set([1]),
  "a class instance": classInstance(),
  "a sparse array": sparse,
  "a typed array": new Uint8Array([1, 2]),
  "an object without prototype": Object.assign(Object.create(null), { a: 1 }),
  "an object with a getter": {
    get a() {
      return 1;
    },
  },
  "a proxy": new Proxy({ a: 1 }, {}),
  "a boxed string": Object("a"),
  "an object with inherited members": Object.create({ a: 1 }),
  "an object with symbols": { a: 1, [Symbol("b")]: 2 },
};

const modules = compileValidators(schemas);

async function moduleOf(schema: JsonValue): Promise<GeneratedModule> {
  const [module] = await compileValidators([schema]);
  if (typeof module !== "object") throw new Error(module);
  return module;
}

describe("values that are not JSON", () => {
  test.each(Object.keys(odd))("%s: every validator answers, and both paths the same", async (name) => {
    const value = odd[name];
    for (const module of await modules) {
      if (typeof module !== "object") throw new Error(module);
      const accepted = module.isThing?.(value);
      const result = module.validateThing?.(value) as { ok: boolean; issues?: readonly unknown[] };
      expect(result.ok).toBe(accepted);
      if (!result.ok) expect(result.issues?.length).toBeGreaterThan(0);
    }
  });

  test("are of the type that they would have in JSON, or of none", async () => {
    const judges = await Promise.all(types.map((type) => moduleOf({ type })));
    const typesOf = (value: unknown) => types.filter((_, index) => judges[index]?.isThing?.(value));
    expect(
      Object.fromEntries(Object.entries(odd).map(([name, value]) => [name, typesOf(value).join(" ")])),
    ).toEqual({
      undefined: "",
      NaN: "number",
      Infinity: "number",
      "a BigInt": "",
      "a symbol": "",
      "a function": "",
      "a Date": "object",
      "a Map": "object",
      "a Set": "object",
      "a class instance": "object",
      "a sparse array": "array",
      "a typed array": "object",
      "an object without prototype": "object",
      "an object with a getter": "object",
      "a proxy": "object",
      "a boxed string": "object",
      "an object with inherited members": "object",
      "an object with symbols": "object",
    });
  });

  test("a member that is undefined is absent", async () => {
    const module = await moduleOf({ type: "object", properties: { a: { type: "number" } }, required: ["a"] });
    expect(module.isThing?.({ a: undefined })).toBe(false);
    const closed = await moduleOf({ type: "object", properties: { a: true }, additionalProperties: false });
    expect(closed.isThing?.({ a: 1, b: undefined })).toBe(true);
    const counted = await moduleOf({ type: "object", maxProperties: 1 });
    expect(counted.isThing?.({ a: 1, b: undefined })).toBe(true);
  });

  test("a hole in an array is an item that no type has", async () => {
    const module = await moduleOf({ items: { type: "number" } });
    expect(module.isThing?.(sparse)).toBe(false);
  });

  test("members that a class defines are not seen among further members, but found by name", async () => {
    const closed = await moduleOf({ type: "object", properties: { a: true }, additionalProperties: false });
    expect(closed.isThing?.(classInstance())).toBe(true);
    const named = await moduleOf({ type: "object", required: ["b"] });
    expect(named.isThing?.(classInstance())).toBe(true);
  });

  test("names that every object inherits are absent unless they are the object's own", async () => {
    const schema: JsonValue = JSON.parse(
      '{ "type": "object", "required": ["toString", "constructor", "__proto__"], "properties": { "__proto__": { "type": "number" } } }',
    );
    const module = await moduleOf(schema);
    expect(module.isThing?.({})).toBe(false);
    const own = JSON.parse('{ "toString": 1, "constructor": 1, "__proto__": 1 }');
    expect(module.isThing?.(own)).toBe(true);
    expect(module.isThing?.(JSON.parse('{ "toString": 1, "constructor": 1, "__proto__": "a" }'))).toBe(false);
  });

  test("what a getter throws is passed on", async () => {
    const module = await moduleOf({ type: "object", required: ["a"] });
    const value = {
      get a(): number {
        throw new Error("no");
      },
    };
    expect(() => module.isThing?.(value)).toThrow("no");
  });
});

describe("numbers", () => {
  test.each<[JsonValue, number, boolean]>([
    [{ multipleOf: 0.01 }, 143.48, true],
    [{ multipleOf: 0.01 }, 143.485, false],
    [{ multipleOf: 0.5 }, 1e308, true],
    [{ multipleOf: 1e-8 }, 12391239123, true],
    [{ type: "integer" }, 2 ** 53 + 2, true],
    [{ type: "integer" }, 1e308, true],
    [{ type: "integer" }, Number.NaN, false],
    [{ type: "integer" }, Number.POSITIVE_INFINITY, false],
    [{ minimum: 0 }, -0, true],
    [{ const: 0 }, -0, true],
  ])("%j of %d: %s", async (schema, value, expected) => {
    const module = await moduleOf(schema);
    expect(module.isThing?.(value)).toBe(expected);
  });
});
