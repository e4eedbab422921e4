import type { ApplyCheck, Check, Condition, LocatedCheck } from "./check.js";
import type { ChoiceArm, MembersCheck } from "./fused-check.js";
import type { SchemaId } from "./schema-id.js";

type Map = (schema: SchemaId) => SchemaId;

/** Every schema that a check applies to the instance or to a part of it, whether its result counts for or against. */
export function targetsOf(check: Check): readonly SchemaId[] {
  const found: SchemaId[] = [];
  mapTargets(check, (schema) => {
    found.push(schema);
    return schema;
  });
  return found;
}

/**
 * A check with other schemas in the places that `targetsOf` names. Where a part of the instance is meant, and not the whole,
 * `mapPart` says which.
 */
export function mapTargets(check: Check, map: Map, mapPart: Map = map): Check {
  switch (check.kind) {
    case "apply":
      return mapApply(check, map, mapPart);
    case "some":
    case "one":
      return { ...check, schemas: check.schemas.map(map) };
    case "not":
      return { ...check, schema: map(check.schema) };
    case "count":
      return { ...check, schema: mapPart(check.schema) };
    case "when": {
      const inner = (checks: readonly Check[]): readonly Check[] =>
        checks.map((each) => mapTargets(each, map, mapPart));
      const { otherwise } = check;
      return {
        ...check,
        condition: mapCondition(check.condition, map),
        checks: inner(check.checks),
        ...(otherwise === undefined ? {} : { otherwise: inner(otherwise) }),
      };
    }
    case "choice":
    case "members":
      return mapLists(check, (list) =>
        list.map((located) => ({ ...located, check: mapTargets(located.check, map, mapPart) })),
      );
    default:
      return check;
  }
}

/** A check with other checks in the lists that it holds: those of its branches, of its members. */
export function mapLists(
  check: Check,
  map: (list: readonly LocatedCheck[]) => readonly LocatedCheck[],
): Check {
  switch (check.kind) {
    case "choice":
      return {
        ...check,
        arms: check.arms.map((arm): ChoiceArm => ({ ...arm, checks: map(arm.checks) })),
        otherwise: check.otherwise === undefined ? undefined : map(check.otherwise),
      };
    case "members":
      return mapMembers(check, map);
    default:
      return check;
  }
}

function mapMembers(
  check: MembersCheck,
  map: (list: readonly LocatedCheck[]) => readonly LocatedCheck[],
): MembersCheck {
  return {
    ...check,
    known: check.known.map((member) => ({ ...member, checks: map(member.checks) })),
    names: map(check.names),
    rest: map(check.rest),
  };
}

function mapApply(check: ApplyCheck, map: Map, mapPart: Map): ApplyCheck {
  const { target } = check;
  const schema = target.kind === "here" ? map(check.schema) : mapPart(check.schema);
  if (target.kind === "unevaluated members") {
    const evaluated = target.evaluated.map((group) => ({ ...group, when: mapConditions(group.when, map) }));
    return { ...check, schema, target: { ...target, evaluated } };
  }
  if (target.kind === "unevaluated items") {
    const evaluated = target.evaluated.map((group) => ({
      ...group,
      when: mapConditions(group.when, map),
      matching: group.matching.map(mapPart),
    }));
    return { ...check, schema, target: { ...target, evaluated } };
  }
  return { ...check, schema };
}

function mapConditions(conditions: readonly Condition[], map: Map): readonly Condition[] {
  return conditions.map((condition) => mapCondition(condition, map));
}

function mapCondition(condition: Condition, map: Map): Condition {
  return condition.kind === "member" ? condition : { ...condition, schema: map(condition.schema) };
}
