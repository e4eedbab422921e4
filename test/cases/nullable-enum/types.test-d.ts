import type { Task } from "./expected/src/Task.js";

export const open: Task = { priority: null, estimate: 1.5 };
// @ts-expect-error no such priority
export const none: Task = { priority: "none" };
