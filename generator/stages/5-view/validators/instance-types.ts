import type { Check, LocatedCheck } from "../../../ir/check.js";
import type { InstanceType } from "../../../ir/shape.js";

/** The only type of instance that a check looks at; `undefined` where it looks at all. */
export function instanceTypeOf(check: Check): InstanceType | undefined {
  switch (check.kind) {
    case "assert":
      return check.on;
    case "required":
    case "members":
      return "object";
    case "choice":
      return check.by.kind === "member" ? "object" : undefined;
    case "count":
      return "array";
    case "when":
      return check.condition.kind === "member" ? "object" : undefined;
    case "apply":
      return targetType(check.target.kind);
    default:
      return undefined;
  }
}

/** The types that the `type` keywords among the checks leave; `undefined` where there are none. */
export function knownTypes(checks: readonly LocatedCheck[]): readonly InstanceType[] | undefined {
  let known: readonly InstanceType[] | undefined;
  for (const { check } of checks) {
    if (check.kind !== "type") continue;
    const types = [...new Set(check.types.map((type) => (type === "integer" ? "number" : type)))];
    known = known === undefined ? types : known.filter((type) => types.includes(type));
  }
  return known;
}

function targetType(kind: string): InstanceType | undefined {
  if (kind === "here") return undefined;
  if (kind === "decoded content") return "string";
  return kind.includes("item") ? "array" : "object";
}
