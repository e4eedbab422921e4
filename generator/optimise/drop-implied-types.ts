import type { AssertCheck, LocatedCheck, TypeCheck } from "../ir/check.js";
import type { JsonValue } from "../ir/json.js";
import { typeOfValue } from "../ir/type-of-value.js";
import type { Pass } from "./pass.js";

/** Beside an `enum` or `const` whose values all have the right type, the type check adds nothing. */
export const dropImpliedTypes: Pass = {
  name: "drop-implied-types",
  apply(checks) {
    const values = checks.flatMap(({ check }) => valuesOf(check) ?? [])[0];
    if (values === undefined) return checks;
    return checks.filter(
      ({ check }) => check.kind !== "type" || !values.every((value) => fits(value, check)),
    );
  },
};

function valuesOf(check: LocatedCheck["check"]): readonly (readonly JsonValue[])[] | undefined {
  return (check as AssertCheck).values === undefined ? undefined : [(check as AssertCheck).values ?? []];
}

function fits(value: JsonValue, { types }: TypeCheck): boolean {
  const type = typeOfValue(value);
  return types.includes(type) || (types.includes("integer") && Number.isInteger(value));
}
