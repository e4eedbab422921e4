import { deepEqual, throws } from "node:assert/strict";
import { test } from "node:test";
import { checkOut } from "../src/checkout.js";

const customer = { id: "00000000-0000-4000-8000-000000000000" };

test("an order of tea is fine, and one of no tea is not", () => {
  const order = (count) => ({ id: "1", lines: [{ product: "tea", count }] });
  deepEqual(checkOut(customer, order(2)), []);
  deepEqual(checkOut(customer, order(0)), ["/lines/0/count must be at least 1"]);
});

test("nobody orders nothing", () => {
  throws(() => checkOut({ id: "nobody" }, {}), { name: "ValidationError" });
});
