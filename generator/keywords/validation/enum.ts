import { type Code, code, constant, it, join, raw } from "../../code/code.js";
import { literalCode } from "../../code/literal-code.js";
import { runtime } from "../../code/runtime-symbol.js";
import { setCode } from "../../code/set-code.js";
import type { JsonValue } from "../../ir/json.js";
import { literalsShape } from "../../ir/literal-shape.js";
import { complement } from "../../ir/shape-complement.js";
import { valuesInWords } from "../../prose/words.js";
import { keyword, site } from "../keyword.js";
import { list } from "../values.js";

/** Up to here a chain of comparisons is quicker than a set, and further where the engine keeps one copy of each text. */
const longestChain = 4;
const longestChainOfShort = 16;
const longestShort = 10;

/** `enum`: an instance equals one of the values (Validation, 6.1.2). */
export const enumeration = keyword("enum", {
  value: list,
  shape: literalsShape,
  refused: (values) => complement(literalsShape(values)),
  check: (values) => [
    {
      kind: "assert",
      on: undefined,
      test: isOneOf(values),
      cost: "medium",
      values,
      site: site("enum", valuesMessage(values), { allowedValues: [...values] }),
    },
  ],
});

function isOneOf(values: readonly JsonValue[]): Code {
  const simple = values.filter(isPrimitive);
  const structured = values.filter((value) => !isPrimitive(value));
  const tests = isChain(simple) ? simple.map(equalsLiteral) : [inSet(simple)];
  const all = [...tests, ...structured.map(equalsLiteral)];
  return all.length === 0 ? raw("false") : code`(${join(all, " || ")})`;
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

/** The test that the instance equals one JSON value. */
export function equalsLiteral(value: JsonValue): Code {
  return isPrimitive(value)
    ? code`${it} === ${literalCode(value)}`
    : code`${runtime("equals")}(${it}, ${constant("value", code`${literalCode(value)} as const`)})`;
}

/** Whether a JSON value is neither an array nor an object. */
export function isPrimitive(value: JsonValue): boolean {
  return typeof value !== "object" || value === null;
}

function valuesMessage(values: readonly JsonValue[]): string {
  return `must be ${values.length === 1 ? "" : "one of "}${valuesInWords(values)}`;
}
