import type { Package } from "./expected/src/Package.js";

export const short: Package = { bin: "a", author: "A", keywords: "a", cache: true, lint: false };
export const long: Package = {
  bin: { a: "b" },
  author: { name: "A" },
  keywords: ["a"],
  cache: { ttl: 1 },
  lint: ["warn"],
};
// @ts-expect-error off, or how loud, but never only on
export const on: Package = { lint: true };
// @ts-expect-error the long form of an author has a name
export const nameless: Package = { author: { email: "a@example.com" } };
