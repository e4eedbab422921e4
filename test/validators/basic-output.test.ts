import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/json.ts";
import { typeCheck } from "../conformance/type-program.ts";
import { compileSchemas, runtimeModules } from "../support/compile-schemas.ts";
import { compileValidators } from "../support/compile-validators.ts";

const schema: JsonValue = {
  $id: "https://a.example/order",
  title: "Order",
  type: "object",
  properties: {
    lines: {
      type: "array",
      items: { $ref: "#/$defs/line" },
      contains: { title: "Free", properties: { price: { const: 0 } } },
    },
    note: { type: "string", contentMediaType: "text/plain", "x-hint": "a few words" },
    tree: { $ref: "#/$defs/tree" },
  },
  anyOf: [
    { title: "With lines", required: ["lines"] },
    { title: "With a note", required: ["note"] },
  ],
  $defs: {
    line: { title: "Line", type: "object", properties: { price: { type: "number", deprecated: true } } },
    tree: { title: "Tree", additionalProperties: { $ref: "#/$defs/tree" } },
  },
};

async function outputOf(value: unknown): Promise<unknown> {
  const [module] = await compileValidators([schema], {}, { output: "basic" });
  if (typeof module !== "object") throw new Error(module);
  const validate = module.validateThing as (value: unknown, options: unknown) => unknown;
  return validate(value, { output: "basic" });
}

const unit = (
  keywordLocation: string,
  instanceLocation: string,
  annotation: unknown,
  at = keywordLocation,
) => ({
  valid: true,
  keywordLocation,
  absoluteKeywordLocation: `https://a.example/order#${at}`,
  instanceLocation,
  annotation,
});

describe("the output format «basic»", () => {
  test("lists the annotations of a valid instance, from the branches that hold", async () => {
    const output = await outputOf({ lines: [{ price: 1 }, {}], note: "" });
    expect(output).toEqual({
      valid: true,
      keywordLocation: "",
      instanceLocation: "",
      annotations: expect.arrayContaining([
        unit("/title", "", "Order"),
        unit("/anyOf/0/title", "", "With lines"),
        unit("/anyOf/1/title", "", "With a note"),
        unit("/properties/lines/items/$ref/title", "/lines/0", "Line", "/$defs/line/title"),
        unit("/properties/lines/items/$ref/title", "/lines/1", "Line", "/$defs/line/title"),
        unit("/properties/lines/contains/title", "/lines/1", "Free"),
        unit(
          "/properties/lines/items/$ref/properties/price/deprecated",
          "/lines/0/price",
          true,
          "/$defs/line/properties/price/deprecated",
        ),
        unit("/properties/note/contentMediaType", "/note", "text/plain"),
        unit("/properties/note/x-hint", "/note", "a few words"),
      ]),
    });
    expect((output as { annotations: unknown[] }).annotations).toHaveLength(9);
  });

  test("goes through schemas that contain themselves", async () => {
    const { annotations } = (await outputOf({ note: "", tree: { a: { b: 1 } } })) as {
      annotations: { instanceLocation: string; annotation: unknown }[];
    };
    const trees = annotations.filter(({ annotation }) => annotation === "Tree");
    expect(trees.map(({ instanceLocation }) => instanceLocation)).toEqual(["/tree", "/tree/a", "/tree/a/b"]);
  });

  test("lists errors, and no annotations beside them", async () => {
    expect(await outputOf({ note: 1 })).toEqual({
      valid: false,
      keywordLocation: "",
      instanceLocation: "",
      errors: [
        {
          valid: false,
          keywordLocation: "/properties/note/type",
          absoluteKeywordLocation: "https://a.example/order#/properties/note/type",
          instanceLocation: "/note",
          error: "must be a string",
        },
      ],
    });
  });

  test("leaves validators as they are where it is not asked for", async () => {
    const [module] = await compileValidators([schema], {}, { output: "basic" });
    if (typeof module !== "object") throw new Error(module);
    expect(module.validateThing?.({ note: "" })).toEqual({ ok: true, value: { note: "" } });
    expect(module.validateThing?.({})).toMatchObject({ ok: false, issues: [{}, {}] });
  });

  test("compiles under the strictest settings", () => {
    const { modules } = compileSchemas([schema], {}, { output: "basic" });
    expect(typeCheck([...modules, ...runtimeModules])).toEqual([]);
  });
});
