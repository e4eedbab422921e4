import type { Check, LocatedCheck } from "../../../ir/check.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { callPredicate } from "./call.js";
import { checksOf, type Emitter } from "./emitter.js";
import { instanceTypeOf, knownTypes } from "./instance-types.js";
import { memberAccess } from "./member-access.js";
import { negate } from "./negate.js";
import { testWithin } from "./test-within.js";
import { typeTest } from "./type-test.js";

/** The expression that a value is valid against a schema. `it` names a constant, so that tests narrow its type. */
export function predicate(schema: SchemaId, it: string, emitter: Emitter): string {
  if (!emitter.names.declarations.has(schema)) {
    const checks = checksOf(schema, emitter);
    if (emitter.fitsInline(checks)) return conjunction(checks, it, emitter);
  }
  return callPredicate(schema, it, emitter);
}

function conjunction(checks: readonly LocatedCheck[], it: string, emitter: Emitter): string {
  const known = knownTypes(checks) ?? (emitter.narrowed?.it === it ? emitter.narrowed.types : undefined);
  const parts = checks.map(({ check }) => {
    const type = instanceTypeOf(check);
    const test = simpleTest(check, it, emitter);
    if (type === undefined || (known?.length === 1 && known[0] === type)) return test;
    if (known !== undefined && !known.includes(type)) return "true";
    return `(${negate(emitter.scope.print(typeTest([type]), { it }))} || ${test})`;
  });
  const needed = parts.filter((part) => part !== "true");
  if (needed.includes("false")) return "false";
  return needed.length === 0 ? "true" : needed.join(" && ");
}

function simpleTest(check: Check, it: string, emitter: Emitter): string {
  switch (check.kind) {
    case "type":
    case "assert":
      return testWithin(check, it, emitter);
    case "required":
      return `${emitter.scope.print(memberAccess(it, check.name))} !== undefined`;
    case "apply":
      return predicate(check.schema, it, emitter);
    default:
      throw new Error(`a check of kind ${check.kind} is no expression`);
  }
}
