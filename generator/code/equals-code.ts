import type { JsonValue } from "../ir/json.js";
import { type Code, code, constant, it, join, raw } from "./code.js";
import { literalCode } from "./literal-code.js";
import { runtime } from "./runtime-symbol.js";
import { setCode } from "./set-code.js";

/** Up to here a chain of comparisons is quicker than a set, and further where the engine keeps one copy of each text. */
const longestChain = 4;
const longestChainOfShort = 16;
const longestShort = 10;

/** The test that the instance equals one of several JSON values. */
export function equalsOneOf(values: readonly JsonValue[]): Code {
  const simple = values.filter(isPrimitive);
  const structured = values.filter((value) => !isPrimitive(value));
  const tests = isChain(simple) ? simple.map(equalsLiteral) : [inSet(simple)];
  const all = [...tests, ...structured.map(equalsLiteral)];
  return all.length === 0 ? raw("false") : code`(${join(all, " || ")})`;
}

/** The test that the instance equals one JSON value. */
export function equalsLiteral(value: JsonValue): Code {
  return isPrimitive(value)
    ? code`${it} === ${literalCode(value)}`
    : code`${runtime("equals")}(${it}, ${constant("value", code`${literalCode(value)} as const`)})`;
}

function isChain(values: readonly JsonValue[]): boolean {
  if (values.length <= longestChain) return true;
  const short = (value: JsonValue) => typeof value !== "string" || value.length <= longestShort;
  return values.length <= longestChainOfShort && values.every(short);
}

function inSet(values: readonly JsonValue[]): Code {
  const set = constant("values", setCode(values));
  return code`${set}.has(${it})`;
}

function isPrimitive(value: JsonValue): boolean {
  return typeof value !== "object" || value === null;
}
