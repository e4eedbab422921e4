import type { Config } from "./expected/src/Config.js";

export const config: Config = {
  extends: ["a", "b"],
  compilerOptions: { target: "es2022", paths: { "@/*": ["src/*"] }, plugins: [{ name: "a" }] },
};
// @ts-expect-error no such target
export const old: Config = { compilerOptions: { target: "es1" } };
// @ts-expect-error a plugin has a name
export const nameless: Config = { compilerOptions: { plugins: [{}] } };
