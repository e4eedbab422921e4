import type { Visit } from "./visits.js";

/**
 * For each visit the first one that means the same: the same schema, leading to schemas that mean the same.
 *
 * Visits to one schema count as equal until something tells them apart, and then whatever leads to them is looked at
 * again (partition refinement). So a scope that makes no difference makes no copy.
 */
export function mergeVisits(visits: readonly Visit[]): ReadonlyMap<Visit, Visit> {
  const schemas = new Set(visits.map(({ linked }) => linked));
  if (schemas.size === visits.length) return new Map();
  let classes = classesBy(visits, ({ linked }) => linked.schema.id);
  for (let count = -1; count !== classes.count; ) {
    count = classes.count;
    const { of } = classes;
    classes = classesBy(visits, (visit) => {
      return [visit, ...visit.next].map((each) => (each === undefined ? "" : of.get(each))).join(" ");
    });
  }
  const first = new Map<number, Visit>();
  const leaders = new Map<Visit, Visit>();
  for (const visit of visits) {
    const own = classes.of.get(visit) ?? -1;
    if (!first.has(own)) first.set(own, visit);
    leaders.set(visit, first.get(own) ?? visit);
  }
  return leaders;
}

interface Classes {
  readonly of: ReadonlyMap<Visit, number>;
  readonly count: number;
}

/** Visits with the same signature are of one class. */
function classesBy(visits: readonly Visit[], signature: (visit: Visit) => string): Classes {
  const numbers = new Map<string, number>();
  const of = new Map<Visit, number>();
  for (const visit of visits) {
    const own = signature(visit);
    const number = numbers.get(own) ?? numbers.size;
    numbers.set(own, number);
    of.set(visit, number);
  }
  return { of, count: numbers.size };
}
