import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { badOrder, goodOrder, importFrom, installOrders } from "./installed-orders.ts";

interface Companion {
  readonly "~standard": {
    validate(value: unknown): { readonly issues?: readonly unknown[] };
    readonly jsonSchema: {
      input(options: { readonly target: string }): Record<string, unknown>;
      output(options: { readonly target: string }): Record<string, unknown>;
    };
  };
}

let folder = "";
let orders: Companion;
let trees: Companion;

beforeAll(async () => {
  folder = installOrders();
  const all = await importFrom<{ OrderStandard: Companion; TreeStandard: Companion }>(
    folder,
    "orders/json-schema",
  );
  orders = all.OrderStandard;
  trees = all.TreeStandard;
});

describe("the companion of a declaration", () => {
  test("validates like the declaration's schema", () => {
    expect(orders["~standard"].validate(goodOrder)).toEqual({ value: goodOrder });
    expect(orders["~standard"].validate(badOrder).issues).toHaveLength(2);
  });

  test("gives its JSON Schema, for input as for output", () => {
    const { input, output } = trees["~standard"].jsonSchema;
    for (const target of ["draft-2020-12", "draft-07"]) expect(input({ target })).toEqual(output({ target }));
    expect(input({ target: "draft-2020-12" })).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Tree",
      type: "object",
      additionalProperties: { $ref: "#/$defs/Tree" },
      $defs: { Tree: { title: "Tree", type: "object", additionalProperties: { $ref: "#/$defs/Tree" } } },
    });
    expect(input({ target: "draft-07" })).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      additionalProperties: { $ref: "#/definitions/Tree" },
      definitions: { Tree: { type: "object" } },
    });
  });

  test("throws on every other target, and where a target cannot say it", () => {
    const { input } = orders["~standard"].jsonSchema;
    expect(() => input({ target: "draft-03" })).toThrow("draft-2020-12, draft-07, openapi-3.0");
    expect(() => input({ target: "toString" })).toThrow("toString");
    expect(() => trees["~standard"].jsonSchema.input({ target: "openapi-3.0" })).toThrow("refers to itself");
  });

  test("is the only place where the schema is: no validator brings it along", async () => {
    const bundle = async (contents: string) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: folder },
        bundle: true,
        write: false,
        format: "esm",
      });
      return outputFiles[0]?.text ?? "";
    };
    expect(await bundle('export { validateOrder } from "orders"')).not.toContain("$schema");
    const companion = await bundle('export { LineStandard } from "orders/json-schema"');
    expect(companion).toContain("LINE_STANDARD_SCHEMA");
    expect(companion).not.toContain("ORDER_STANDARD_SCHEMA");
  });
});
