import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import vm from "node:vm";
import type ts from "typescript-5.9";

/** TypeScript's API. */
export type Compiler = typeof ts;

const require = createRequire(import.meta.url);
const loaded = new Map<string, Compiler>();

/**
 * TypeScript as it is, or for types as sets of values: without weak type detection (TS2559), which refuses
 * `{ b: 1 }` as a `{ a?: number }` because they have no member in common, though it belongs to the type.
 */
export function loadCompiler(judging: "assignments" | "sets"): Compiler {
  const compiler = loaded.get(judging) ?? (judging === "sets" ? loadForSets() : require("typescript-5.9"));
  loaded.set(judging, compiler);
  return compiler;
}

function loadForSets(): Compiler {
  const file = require.resolve("typescript-5.9");
  const [before, after, ...more] = readFileSync(file, "utf8").split(detection);
  if (after === undefined || more.length > 0) throw new Error(`TypeScript has no single ${detection}`);
  const text = `${before}${detection} return false;${after}`;
  const module = { exports: {} as Compiler };
  const run = vm.runInThisContext(`(function (exports, require, module, __filename, __dirname) {${text}\n})`);
  run(module.exports, createRequire(file), module, file, dirname(file));
  return module.exports;
}

const detection = "function isWeakType(type) {";
