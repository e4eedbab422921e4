import { expect, test } from "vitest";
import { apiView } from "../../../../generator/stages/5-view/package/api-view.ts";
import { overviewOf } from "../../../support/view-context.ts";

test("every declaration is listed by name with all that it exports", () => {
  const { declarations } = apiView(
    overviewOf({
      "Unit.json": { enum: ["days", "half days"] },
      "Order.json": {
        type: "object",
        required: ["unit"],
        properties: {
          unit: { $ref: "Unit.json" },
          "a-b": { type: "array", items: { type: "string" } },
          "*/ {": { const: "} {" },
          inner: { type: "object", properties: { a: {}, b: {}, c: {}, d: { type: "null" } } },
        },
      },
    }),
  );
  expect(declarations.map((declaration) => declaration.name)).toEqual(["Order", "Unit"]);
  expect(declarations[0]?.code).toBe(`interface Order {
  unit: Unit;
  "a-b"?: string[];
  "*/ {"?: "} {";
  inner?: {
    a?: unknown;
    b?: unknown;
    c?: unknown;
    d?: null;
  };
}
function isOrder(value: unknown): value is Order;
function validateOrder(value: unknown): Validation<Order>;
function assertOrder(value: unknown): asserts value is Order;
const OrderSchema: StandardSchema<Order>;
const OrderStandard: StandardJsonSchema<Order>; // from "./json-schema"`);
  expect(declarations[1]?.code).toMatch(
    /^type Unit = "days" \| "half days";\nconst Unit: \{\n {2}readonly days: "days";\n {2}readonly "half days": "half days";\n\};\n/,
  );
});
