import { OrderStatus } from "./expected/src/OrderStatus.js";

export const literal: OrderStatus = "in-transit";
export const member: OrderStatus = OrderStatus["in-transit"];
export const known: "placed" = OrderStatus.placed;
// @ts-expect-error the case of letters counts
export const returned: OrderStatus = "returned";
// @ts-expect-error not every string is a status
export const any: OrderStatus = "placed" as string;
