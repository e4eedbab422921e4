import type { Envelope } from "./expected/src/Envelope.js";

export const some: Envelope = { version: 2, payload: undefined, pair: [1, "a"] };
// @ts-expect-error only version two
export const old: Envelope = { version: 1, payload: null };
// @ts-expect-error nothing can stand there
export const no: Envelope = { version: 2, payload: null, forbidden: 1 };
