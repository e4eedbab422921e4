import type { Order } from "./expected/src/Order.js";

export const small: Order = { id: "000001", lines: [{ sku: "A", quantity: 1 }] };
export const city: string | undefined = small.shipTo?.city;
export const extra: Order = {
  id: "000001",
  lines: [{ sku: "A", quantity: 1, tags: ["new"] }],
  shipTo: { city: "Chur" },
};
// @ts-expect-error a line needs its quantity
export const line: Order = { id: "000001", lines: [{ sku: "A" }] };
// An order has at least one line, but to say so the type would have to repeat what a line is; the validator says it.
export const none: Order = { id: "000001", lines: [] };
// @ts-expect-error an address needs its city
export const nowhere: Order = { id: "000001", lines: [{ sku: "A", quantity: 1 }], shipTo: {} };
