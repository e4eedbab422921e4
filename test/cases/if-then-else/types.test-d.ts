import type { Address } from "./expected/src/Address.js";

export const us: Address = { country: "US", code: "10001", state: "NY" };
export const ch: Address = { country: "CH", code: "7000" };
// @ts-expect-error an unknown country
export const fr: Address = { country: "FR", code: "75000" };
