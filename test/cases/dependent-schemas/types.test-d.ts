import type { Payment } from "./expected/src/Payment.js";

export const cash: Payment = { amount: 1, coupon: "a" };
export const card: Payment = { amount: 1, creditCard: "1", billingAddress: "a" };
// @ts-expect-error a credit card has a billing address
export const short: Payment = { amount: 1, creditCard: "1" };
