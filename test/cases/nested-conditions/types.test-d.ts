import type { Address } from "./expected/src/Address.js";

export function code(address: Address): string {
  return address.country === "NL" ? address.postcode : address.zip;
}
// @ts-expect-error an address in the United States has a state
export const us: Address = { country: "US", zip: "1" };
