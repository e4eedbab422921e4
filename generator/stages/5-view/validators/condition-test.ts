import type { Condition } from "../../../ir/check.js";
import type { Emitter } from "./emitter.js";
import { memberAccess } from "./member-access.js";
import { negate } from "./negate.js";
import { predicate } from "./predicate.js";

/** The expression that a condition holds. For a member, the instance is known to be an object. */
export function conditionTest(condition: Condition, it: string, emitter: Emitter): string {
  switch (condition.kind) {
    case "valid":
      return predicate(condition.schema, it, emitter);
    case "invalid":
      return negate(predicate(condition.schema, it, emitter));
    case "member":
      return `${emitter.scope.print(memberAccess(it, condition.name))} !== undefined`;
  }
}
