import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type StandardSchema, standardSchema } from "../../generator/runtime/standard-schema.ts";
import type { Validation } from "../../generator/runtime/validation.ts";

interface Thing {
  readonly a: string;
}

function validateThing(value: unknown): Validation<Thing> {
  if (value === "bad") {
    const at = { path: ["a", 0], instancePath: "/a/0", schemaPath: "#/type", keyword: "type" };
    return { ok: false, issues: [{ ...at, params: { type: "string" }, message: "must be a string" }] };
  }
  return { ok: true, value: value as Thing };
}

describe("standardSchema", () => {
  const schema = standardSchema(validateThing);

  test("has version 1 and our vendor name", () => {
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "schemapress" });
  });

  test("gives the value itself if it is valid", () => {
    const value = { a: "b" };
    const result = schema["~standard"].validate(value);
    expect(result).toEqual({ value });
    expect("value" in result && result.value).toBe(value);
  });

  test("gives issues with message, path, keyword, schemaPath and params if it is not valid", () => {
    expect(schema["~standard"].validate("bad")).toEqual({
      issues: [
        {
          message: "must be a string",
          path: ["a", 0],
          keyword: "type",
          schemaPath: "#/type",
          params: { type: "string" },
        },
      ],
    });
  });

  test("is assignable to the published interface, with the same types", () => {
    expectTypeOf<StandardSchema<Thing>>().toExtend<StandardSchemaV1<Thing, Thing>>();
    expectTypeOf<StandardSchemaV1.InferInput<StandardSchema<Thing>>>().toEqualTypeOf<Thing>();
    expectTypeOf<StandardSchemaV1.InferOutput<StandardSchema<Thing>>>().toEqualTypeOf<Thing>();
    const published: StandardSchemaV1<Thing, Thing> = schema;
    expect(published).toBe(schema);
  });
});
