import type { Permissions } from "./expected/src/Permissions.js";

export const some: Permissions = { issues: "read", contents: "none" };
// @ts-expect-error there is no such permission
export const unknown: Permissions = { pages: "read" };
// @ts-expect-error there is no such value
export const all: Permissions = { issues: "all" };
