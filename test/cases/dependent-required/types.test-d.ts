import type { Billing } from "./expected/src/Billing.js";

export const none: Billing = {};
export const full: Billing = { card: "4111", address: "Chur", expires: "2030-01" };
