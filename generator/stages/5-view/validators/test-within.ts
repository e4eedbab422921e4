import { equalsLiteral, equalsOneOf } from "../../../code/equals-code.js";
import type { AssertCheck, TypeCheck } from "../../../ir/check.js";
import type { InstanceType } from "../../../ir/shape.js";
import { typeOfValue } from "../../../ir/type-of-value.js";
import type { Emitter } from "./emitter.js";
import { typeTest } from "./type-test.js";

/**
 * The expression that a check holds of a value, without what its type rules out where that is known: a comparison with a
 * number says nothing of a string, and the compiler takes it for a mistake.
 */
export function testWithin(check: TypeCheck | AssertCheck, it: string, emitter: Emitter): string {
  const types = emitter.narrowed?.it === it ? emitter.narrowed.types : undefined;
  if (check.kind === "type") return typeTestWithin(check, types, { it, emitter });
  if (types === undefined || check.values === undefined) return emitter.scope.print(check.test, { it });
  const values = check.values.filter((value) => types.includes(typeOfValue(value)));
  if (values.length === check.values.length) return emitter.scope.print(check.test, { it });
  const [only] = values;
  if (only === undefined) return "false";
  return emitter.scope.print(values.length === 1 ? equalsLiteral(only) : equalsOneOf(values), { it });
}

function typeTestWithin(
  check: TypeCheck,
  types: readonly InstanceType[] | undefined,
  { it, emitter }: { readonly it: string; readonly emitter: Emitter },
): string {
  if (types === undefined) return emitter.scope.print(typeTest(check.types), { it });
  const possible = check.types.filter((type) => types.includes(type === "integer" ? "number" : type));
  if (types.every((type) => check.types.includes(type))) return "true";
  return possible.length === 0 ? "false" : emitter.scope.print(typeTest(possible), { it });
}
