import type { Headers } from "./expected/src/Headers.js";

export const some: Headers = { host: "example.org", "x-trace": "1" };
// @ts-expect-error a host is text
export const number: Headers = { host: 1 };
