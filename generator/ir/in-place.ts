import type { ApplyCheck, Check, Condition } from "./check.js";
import type { SchemaId } from "./schema-id.js";

/** The schemas that a check applies to the same instance, whether their result counts for or against. */
export function inPlaceTargets(check: Check): readonly SchemaId[] {
  switch (check.kind) {
    case "apply":
      return check.target.kind === "here" ? [check.schema] : conditionsOf(check).flatMap(conditionTargets);
    case "some":
    case "one":
      return check.schemas;
    case "not":
      return [check.schema];
    case "when": {
      const inside = [...check.checks, ...(check.otherwise ?? [])].flatMap(inPlaceTargets);
      return [...conditionTargets(check.condition), ...inside];
    }
    case "choice":
      return [...check.arms.flatMap((arm) => arm.checks), ...(check.otherwise ?? [])].flatMap((located) =>
        inPlaceTargets(located.check),
      );
    default:
      return [];
  }
}

/** A check with other schemas in the places that `inPlaceTargets` names. */
export function mapInPlace(check: Check, map: (schema: SchemaId) => SchemaId): Check {
  switch (check.kind) {
    case "apply":
      return check.target.kind === "here"
        ? { ...check, schema: map(check.schema) }
        : mapConditions(check, map);
    case "some":
    case "one":
      return { ...check, schemas: check.schemas.map(map) };
    case "not":
      return { ...check, schema: map(check.schema) };
    case "when": {
      const checks = check.checks.map((inner) => mapInPlace(inner, map));
      return { ...check, checks, condition: mapCondition(check.condition, map) };
    }
    default:
      return check;
  }
}

/** What is unevaluated depends on whether in-place subschemas hold. */
function conditionsOf({ target }: ApplyCheck): readonly Condition[] {
  return "evaluated" in target ? target.evaluated.flatMap((group) => group.when) : [];
}

function conditionTargets(condition: Condition): readonly SchemaId[] {
  return condition.kind === "member" ? [] : [condition.schema];
}

function mapCondition(condition: Condition, map: (schema: SchemaId) => SchemaId): Condition {
  return condition.kind === "member" ? condition : { ...condition, schema: map(condition.schema) };
}

function mapConditions(check: ApplyCheck, map: (schema: SchemaId) => SchemaId): ApplyCheck {
  const { target } = check;
  const mapped = <Group extends { readonly when: readonly Condition[] }>(group: Group): Group => ({
    ...group,
    when: group.when.map((condition) => mapCondition(condition, map)),
  });
  if (target.kind === "unevaluated members")
    return { ...check, target: { ...target, evaluated: target.evaluated.map(mapped) } };
  if (target.kind === "unevaluated items")
    return { ...check, target: { ...target, evaluated: target.evaluated.map(mapped) } };
  return check;
}
