import type { Check } from "../../ir/check.js";
import type { SchemaId } from "../../ir/schema-id.js";

/** The schemas that a check applies to the same instance, whether their result counts for or against. */
export function inPlaceTargets(check: Check): readonly SchemaId[] {
  switch (check.kind) {
    case "apply":
      return check.target.kind === "here" ? [check.schema] : [];
    case "some":
    case "one":
      return check.schemas;
    case "not":
      return [check.schema];
    case "when": {
      const inside = check.checks.flatMap(inPlaceTargets);
      return check.condition.kind === "member" ? inside : [check.condition.schema, ...inside];
    }
    default:
      return [];
  }
}

/** A check with other schemas in the places that `inPlaceTargets` names. */
export function mapInPlace(check: Check, map: (schema: SchemaId) => SchemaId): Check {
  switch (check.kind) {
    case "apply":
      return check.target.kind === "here" ? { ...check, schema: map(check.schema) } : check;
    case "some":
    case "one":
      return { ...check, schemas: check.schemas.map(map) };
    case "not":
      return { ...check, schema: map(check.schema) };
    case "when": {
      const checks = check.checks.map((inner) => mapInPlace(inner, map));
      const { condition } = check;
      return condition.kind === "member"
        ? { ...check, checks }
        : { ...check, checks, condition: { ...condition, schema: map(condition.schema) } };
    }
    default:
      return check;
  }
}
