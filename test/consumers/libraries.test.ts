import { join } from "node:path";
import { sValidator } from "@hono/standard-validator";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { initTRPC, TRPCError } from "@trpc/server";
import { Hono } from "hono";
import { createElement } from "react";
import { useForm } from "react-hook-form";
import { beforeAll, describe, expect, test } from "vitest";
import { command, root, writeFiles } from "../support/command.ts";
import { badOrder, goodOrder, importFrom, installOrders } from "./installed-orders.ts";

interface Order {
  id: string;
  email?: string;
  lines: { product: string; count: number }[];
}

let folder = "";
let schema: StandardSchemaV1<Order, Order>;

beforeAll(async () => {
  folder = installOrders();
  const { OrderSchema } = await importFrom<{ OrderSchema: StandardSchemaV1<Order, Order> }>(folder, "orders");
  schema = OrderSchema;
});

describe("a generated schema as input", () => {
  test("of a tRPC procedure", async () => {
    const t = initTRPC.create();
    const router = t.router({ place: t.procedure.input(schema).mutation(({ input }) => input.lines.length) });
    const caller = t.createCallerFactory(router)({});
    expect(await caller.place(goodOrder)).toBe(1);
    const error = await caller.place(badOrder).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TRPCError);
    expect(error).toMatchObject({
      code: "BAD_REQUEST",
      cause: { issues: [{ path: ["lines", 0, "count"] }, { path: ["email"] }] },
    });
  });

  test("of a Hono route", async () => {
    const app = new Hono().post("/orders", sValidator("json", schema), (context) =>
      context.json({ lines: context.req.valid("json").lines.length }),
    );
    const post = (body: unknown) =>
      app.request("/orders", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const accepted = await post(goodOrder);
    expect([accepted.status, await accepted.json()]).toEqual([200, { lines: 1 }]);
    const refused = await post(badOrder);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      success: false,
      error: [{ path: ["lines", 0, "count"] }, { path: ["email"], message: "must be an e-mail address" }],
    });
  });

  test("of a form of react-hook-form", async () => {
    const resolver = standardSchemaResolver(
      schema as unknown as StandardSchemaV1<Record<string, unknown>, Record<string, unknown>>,
    );
    const options = { fields: {}, shouldUseNativeValidation: false } as const;
    expect(await resolver(goodOrder, undefined, options)).toEqual({ values: goodOrder, errors: {} });
    expect(await resolver(badOrder, undefined, options)).toMatchObject({
      values: {},
      errors: {
        email: { message: "must be an e-mail address" },
        lines: [{ count: { message: "must be at least 1" } }],
      },
    });
    function Form() {
      const { register } = useForm({ resolver });
      return createElement("input", register("email"));
    }
    // The types of react-dom are not installed.
    const server = "react-dom/server";
    const { renderToString } = (await import(server)) as { renderToString(element: unknown): string };
    expect(renderToString(createElement(Form))).toBe('<input name="email"/>');
  });
});

test("their types fit: Standard Schema, its JSON Schema, and each library", () => {
  writeFiles(folder, {
    "consumer.ts": `
      import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
      import { sValidator } from "@hono/standard-validator";
      import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
      import { initTRPC } from "@trpc/server";
      import { type Order, OrderSchema } from "orders";
      import { OrderStandard } from "orders/json-schema/Order";

      export const standard: StandardSchemaV1<Order, Order> = OrderSchema;
      export const both: StandardSchemaV1<Order, Order> & StandardJSONSchemaV1<Order, Order> = OrderStandard;
      const t = initTRPC.create();
      export const procedure = t.procedure.input(OrderSchema).query(({ input }) => input.lines[0]?.product);
      export const middleware = sValidator("json", OrderSchema);
      export const output: StandardSchemaV1.InferOutput<typeof OrderSchema> = { id: "", lines: [{ product: "", count: 1 }] };
      // @ts-expect-error an order has lines
      export const wrong: StandardSchemaV1.InferOutput<typeof OrderSchema> = { id: "" };
      void standardSchemaResolver;
    `,
    "tsconfig.json": {
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        module: "NodeNext",
        target: "ES2022",
        noEmit: true,
        skipLibCheck: true,
        types: [],
      },
      files: ["consumer.ts"],
    },
  });
  const { code, out, err } = command(
    folder,
    process.execPath,
    join(root, "node_modules/typescript/bin/tsc"),
    "-p",
    ".",
  );
  expect({ code, out, err }).toMatchObject({ code: 0, out: "" });
});
