import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/json.ts";
import { basicOutput, type OutputUnit } from "../conformance/basic-output.ts";
import { typeCheck } from "../conformance/type-program.ts";
import { compileSchemas, runtimeModules } from "../support/compile-schemas.ts";
import { compileValidators } from "../support/compile-validators.ts";
import type { ModelChoice } from "../support/model-of.ts";

type References = Readonly<Record<string, JsonValue>>;

async function outputOf(
  schema: JsonValue,
  value: unknown,
  references: References = {},
  settings: ModelChoice = {},
): Promise<OutputUnit> {
  const [module] = await compileValidators([schema], references, { ...settings, output: "basic" });
  if (typeof module !== "object") throw new Error(module);
  const output = basicOutput(module, value);
  if (output === undefined) throw new Error("no output");
  return output;
}

const places = ({ errors = [] }: OutputUnit): readonly (readonly [string, string | undefined, string])[] =>
  errors.map((unit) => [unit.keywordLocation, unit.absoluteKeywordLocation, unit.instanceLocation]);

describe("the locations of an error", () => {
  test("go through a reference to another document, and name that document", async () => {
    const line = { $id: "https://b.example/line", properties: { price: { type: "number" } } };
    const schema = {
      $id: "https://a.example/order",
      properties: { line: { $ref: "https://b.example/line" } },
    };
    const output = await outputOf(schema, { line: { price: "" } }, { "https://b.example/line": line });
    expect(places(output)).toEqual([
      [
        "/properties/line/$ref/properties/price/type",
        "https://b.example/line#/properties/price/type",
        "/line/price",
      ],
    ]);
  });

  test("name the resource that is embedded, from its root", async () => {
    const schema = {
      $id: "https://a.example/order",
      properties: { id: { $ref: "id" } },
      $defs: { id: { $id: "id", type: "string" } },
    };
    expect(places(await outputOf(schema, { id: 1 }))).toEqual([
      ["/properties/id/$ref/type", "https://a.example/id#/type", "/id"],
    ]);
  });

  test("go through a dynamic reference", async () => {
    const schema = {
      $id: "https://a.example/tree",
      $dynamicAnchor: "node",
      type: "object",
      additionalProperties: { $dynamicRef: "#node" },
    };
    expect(places(await outputOf(schema, { a: 1 }))).toEqual([
      ["/additionalProperties/$dynamicRef/type", "https://a.example/tree#/type", "/a"],
    ]);
  });

  test("do not take $schema for the reference beside it", async () => {
    const metaschema = "https://json-schema.org/draft/2020-12/schema";
    const schema = { $schema: metaschema, $id: "https://a.example/schema", $ref: metaschema };
    const [[keywordLocation] = []] = places(await outputOf(schema, { minLength: -1 }));
    expect(keywordLocation).toMatch(/^\/\$ref\/allOf\/\d\/\$ref\/properties\/minLength\//);
  });

  test("are those of every alternative, and then those of the keyword", async () => {
    const schema = { $id: "https://a.example/x", anyOf: [{ type: "string" }, { minimum: 2 }] };
    expect(places(await outputOf(schema, 1)).map(([keywordLocation]) => keywordLocation)).toEqual([
      "/anyOf/0/type",
      "/anyOf/1/minimum",
      "/anyOf",
    ]);
  });

  test("are those of the schema false itself", async () => {
    const schema = { $id: "https://a.example/x", allOf: [false] };
    expect(places(await outputOf(schema, 1))).toEqual([["/allOf/0", "https://a.example/x#/allOf/0", ""]]);
  });
});

const tree: JsonValue = {
  $id: "https://a.example/tree",
  title: "Tree",
  properties: { next: { anyOf: [{ $ref: "#" }, { type: "string" }] } },
};
const nested = (levels: number): unknown => (levels === 0 ? {} : { next: nested(levels - 1) });

describe("the output format «basic»", () => {
  test("has no more errors than are asked for", async () => {
    const [module] = await compileValidators([{ items: { type: "string" } }], {}, { output: "basic" });
    if (typeof module !== "object") throw new Error(module);
    const validate = module.validateThing as (value: unknown, options: unknown) => OutputUnit;
    expect(validate([1, 2, 3], { output: "basic" }).errors).toHaveLength(3);
    expect(validate([1, 2, 3], { output: "basic", maxIssues: 2 }).errors).toHaveLength(2);
  });

  test("has one error where the instance is nested too deep", async () => {
    const output = await outputOf(tree, nested(50), {}, { maxDepth: 20 });
    expect(output.errors).toEqual([
      {
        valid: false,
        keywordLocation: "",
        instanceLocation: expect.stringMatching(/^(\/next)+$/),
        error: "must not be nested more than 20 levels deep",
      },
    ]);
  });

  test("ends where alternatives go deeper than the validator had to", async () => {
    const kinds = (kind: string): JsonValue => ({
      properties: { kind: { const: kind }, tree: { $ref: "https://a.example/tree" } },
      required: ["kind"],
      type: "object",
    });
    const schema = { oneOf: [kinds("a"), kinds("b")] };
    const value = { kind: "c", tree: nested(50) };
    const output = await outputOf(schema, value, { "https://a.example/tree": tree }, { maxDepth: 20 });
    expect(output.valid).toBe(false);
    expect(output.errors?.at(0)).toMatchObject({ instanceLocation: "/kind" });
    expect(output.errors?.at(-1)?.error).toBe("must not be nested more than 20 levels deep");
  });

  test("is there for dialects made of vocabularies", async () => {
    const uri = "https://a.example/dialect";
    const core = "https://json-schema.org/draft/2020-12/vocab";
    const dialect = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: uri,
      $vocabulary: { [`${core}/core`]: true, [`${core}/applicator`]: true, [`${core}/meta-data`]: true },
    };
    const schema = { $schema: uri, $id: "https://a.example/x", title: "X", minimum: 2 };
    const output = await outputOf(schema, 1, { [uri]: dialect });
    expect(output.valid).toBe(true);
    expect(output.annotations?.map(({ annotation }) => annotation)).toContain("X");
  });

  test("has no function that is not called", () => {
    const schema = { if: { const: 1 }, anyOf: [{ title: "A" }, false], contains: { if: false } };
    const { modules } = compileSchemas([schema, { anyOf: [true, false] }], {}, { output: "basic" });
    expect(typeCheck([...modules, ...runtimeModules])).toEqual([]);
  });
});
