import { type Code, code, it, join, raw } from "../../../code/code.js";
import { runtime } from "../../../code/runtime-symbol.js";
import type { InstanceType } from "../../../ir/shape.js";

type TypeName = InstanceType | "integer";

/** The test that an instance has one of the types. */
export function typeTest(types: readonly TypeName[]): Code {
  const tests = types.filter((type) => type !== "integer" || !types.includes("number")).map(testOf);
  const [only] = tests;
  if (only === undefined) return raw("false");
  if (tests.length === 1) return only;
  return code`(${join(tests, " || ")})`;
}

function testOf(type: TypeName): Code {
  switch (type) {
    case "string":
    case "number":
    case "boolean":
      return code`typeof ${it} === ${type}`;
    case "integer":
      return code`(typeof ${it} === "number" && Number.isInteger(${it}))`;
    case "null":
      return code`${it} === null`;
    case "array":
      return code`Array.isArray(${it})`;
    case "object":
      return code`${runtime("isObject")}(${it})`;
  }
}
