import type { Payment } from "./expected/src/Payment.js";

export const card: Payment = { amount: 1, card: "4111" };
// @ts-expect-error one of the two is needed
export const free: Payment = { amount: 1 };
