import type { Server } from "./expected/src/Server.js";

export const server: Server = { host: "example.com", port: 443, tags: ["web"] };
// @ts-expect-error an identifier is given, and is no number
export const numbered: Server = { host: "example.com", id: 1 };
// @ts-expect-error one tag at least
export const untagged: Server = { host: "example.com", tags: [] };
