import type { Condition } from "../ir/check.js";
import type { Shape } from "../ir/shape.js";
import { ANY, NEVER, openObject, withFacet } from "../ir/shape-constants.js";
import { join } from "../ir/shape-join.js";
import { isPlain, meet } from "../ir/shape-meet.js";
import { weightOf } from "../ir/shape-weight.js";
import { objectsWith } from "./applicator/dependent-schemas.js";
import type { ShapeContext } from "./keyword.js";

/** Conditions are told apart up to so many. */
const mostConditions = 4;

/** What there may be to read where conditions are told apart. */
const heaviest = 60;

interface Group {
  readonly when: readonly Condition[];
}

/**
 * What holds of an instance by what has been evaluated of it: told apart by the conditions under which it has, where that
 * is readable, and otherwise as if all of them held.
 *
 * `shapeWhere` is what holds where exactly these groups have been evaluated; the more there are, the wider it is.
 */
export function byConditions<Evaluated extends Group>(
  groups: readonly Evaluated[],
  context: ShapeContext,
  shapeWhere: (groups: readonly Evaluated[]) => Shape,
): Shape {
  const always = groups.filter((group) => group.when.length === 0);
  const sometimes = [...new Set(groups.filter((group) => group.when.length > 0).map(keyOf))];
  const anyway = shapeWhere(groups);
  if (sometimes.length === 0 || sometimes.length > mostConditions) return anyway;
  let cases: readonly { readonly shape: Shape; readonly groups: readonly Evaluated[] }[] = [
    { shape: ANY, groups: always },
  ];
  for (const key of sometimes) {
    const added = groups.filter((group) => keyOf(group) === key);
    const when = added[0]?.when ?? [];
    cases = cases.flatMap((each) => [
      { shape: meetPlain(each.shape, holding(when, context)), groups: [...each.groups, ...added] },
      { shape: meetPlain(each.shape, failing(when, context)), groups: each.groups },
    ]);
  }
  const apart = join(cases.map((each) => meet(each.shape, shapeWhere(each.groups))));
  return weightOf(apart) <= heaviest ? apart : anyway;
}

/** What belongs to both shapes, where that can be written as alternatives, or else to the first. */
function meetPlain(shape: Shape, other: Shape): Shape {
  const met = meet(shape, other);
  return isPlain(met) ? met : shape;
}

function keyOf({ when }: Group): string {
  return JSON.stringify(when);
}

function holding(when: readonly Condition[], { shapeOf, refusedBy }: ShapeContext): Shape {
  return when
    .map((condition) => {
      if (condition.kind === "member") return objectsWith(condition.name);
      return condition.kind === "valid" ? shapeOf(condition.schema) : refusedBy(condition.schema);
    })
    .reduce(meet, ANY);
}

function failing(when: readonly Condition[], { shapeOf, refusedBy }: ShapeContext): Shape {
  return join(
    when.map((condition) => {
      if (condition.kind === "member") {
        return withFacet("object", openObject([{ name: condition.name, shape: NEVER, required: false }]));
      }
      return condition.kind === "valid" ? refusedBy(condition.schema) : shapeOf(condition.schema);
    }),
  );
}
