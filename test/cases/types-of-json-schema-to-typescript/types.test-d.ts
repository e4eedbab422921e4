import type { Order, OrderLine } from "./expected/src/Order.js";

const line: OrderLine = { article: "1-2" };
export const order: Order = { id: "1", lines: [line], whatever: true, address: { city: "Bern" } };
// @ts-expect-error there is at least one line
export const empty: Order = { id: "1", lines: [] };
// @ts-expect-error a line has nothing else
export const more: OrderLine = { article: "1-2", colour: "red" };
// @ts-expect-error no such status
export const lost: Order = { id: "1", lines: [line], status: "lost" };
// json-schema-to-typescript passes over dependencies, so this fits the type, and the validator refuses it.
export const follower: Order = { id: "2", lines: [line], parent: order };
