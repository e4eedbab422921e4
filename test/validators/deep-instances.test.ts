import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/json.ts";
import { compileValidators } from "../support/compile-validators.ts";
import type { ModelChoice } from "../support/model-of.ts";
import { type GeneratedModule, judge } from "../support/schema-package.ts";

async function validatorOf(schema: JsonValue, settings?: ModelChoice): Promise<GeneratedModule> {
  const [module] = await compileValidators([schema], {}, settings);
  if (typeof module !== "object") throw new Error(module);
  return module;
}

/** A value inside so many others. */
function nested(levels: number, wrap: (inner: unknown) => unknown, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

const inArray = (inner: unknown) => [inner];
const list: JsonValue = { type: ["array", "null"], items: { $ref: "#" }, uniqueItems: true };
const tooDeep = { keyword: "depth", schemaPath: "#/depth", params: { limit: 1000 } };

describe("instances that are nested deeper than calls can be", () => {
  test("are valid up to the limit, and end in an issue beyond", async () => {
    const module = await validatorOf(list);
    expect(judge(module, "Thing", nested(1000, inArray, null))).toEqual([]);
    const [issue, ...others] = judge(module, "Thing", nested(1001, inArray, null));
    expect(issue).toMatchObject({ ...tooDeep, message: "must not be nested more than 1000 levels deep" });
    expect(issue?.path.length).toBe(1001);
    expect(others).toEqual([]);
    expect(judge(module, "Thing", nested(100_000, inArray, null))).toMatchObject([tooDeep]);
  });

  test("may be given another limit", async () => {
    const module = await validatorOf(list, { maxDepth: 3 });
    expect(judge(module, "Thing", nested(3, inArray, null))).toEqual([]);
    expect(judge(module, "Thing", nested(4, inArray, null))).toMatchObject([{ params: { limit: 3 } }]);
  });

  test("are found inside of what has an end", async () => {
    const module = await validatorOf({
      type: "object",
      properties: { tree: { $ref: "#/$defs/tree" }, name: { type: "string" } },
      $defs: { tree: { type: "object", additionalProperties: { $ref: "#/$defs/tree" } } },
    });
    const tree = nested(100_000, (inner) => ({ inner }), {});
    expect(judge(module, "Thing", { tree, name: 1 })).toMatchObject([tooDeep]);
  });

  test("do not make alternatives be tried again and again", async () => {
    const module = await validatorOf({
      anyOf: [
        { type: "array", items: { $ref: "#" } },
        { type: ["array", "null"], items: { $ref: "#" }, minItems: 1 },
      ],
    });
    expect(judge(module, "Thing", nested(100_000, inArray, null))).toMatchObject([tooDeep]);
  });

  test("are not let in by the opposite of a schema", async () => {
    const module = await validatorOf({
      not: { $ref: "#/$defs/list" },
      $defs: { list: { items: { $ref: "#/$defs/list" } } },
    });
    expect(module.isThing?.([])).toBe(false);
  });

  test("go through the metaschema, whose members and definitions are schemas again", async () => {
    const module = await validatorOf({ $ref: "https://json-schema.org/draft/2020-12/schema" });
    const inNot = (inner: unknown) => ({ not: inner });
    expect(judge(module, "Thing", nested(200, inNot, {}))).toEqual([]);
    expect(judge(module, "Thing", nested(100_000, inNot, {}))).toMatchObject([tooDeep]);
  });
});

describe("instances that contain themselves", () => {
  test("end at the limit", async () => {
    const module = await validatorOf({ type: "array", items: { $ref: "#" } });
    const cyclic: unknown[] = [];
    cyclic.push(cyclic, cyclic);
    expect(module.isThing?.(cyclic)).toBe(false);
    expect(module.validateThing?.(cyclic)).toMatchObject({ ok: false, issues: [tooDeep] });
  });

  test("are compared by what can be seen of them", async () => {
    const module = await validatorOf({ uniqueItems: true });
    const loop = () => {
      const value: unknown[] = [];
      value.push(value);
      return value;
    };
    expect(module.isThing?.([loop(), [1]])).toBe(true);
    expect(module.isThing?.([loop(), loop()])).toBe(false);
    expect(module.isThing?.([loop(), loop(), [1], [2], [3], [4]])).toBe(false);
  });
});
