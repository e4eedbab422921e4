import type { Environment } from "./expected/src/Environment.js";

export const production: Environment = { NODE_ENV: "production", NODE_PATH: "a" };
// @ts-expect-error there is no such environment
export const test: Environment = { NODE_ENV: "test" };
// @ts-expect-error every such variable is a text
export const path: Environment = { NODE_PATH: 1 };
