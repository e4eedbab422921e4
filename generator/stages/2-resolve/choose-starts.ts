import type { SchemaRoot } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Linked } from "./edges.js";
import type { Library } from "./library.js";
import { findVisits, type Visit } from "./visits.js";

/** The schemas where validation may start, and everything that is reached from there. */
export interface Starts {
  readonly roots: readonly SchemaRoot[];
  /** `undefined` where there is no end to it in sight. */
  readonly visits: readonly Visit[] | undefined;
}

/**
 * Leaves out definitions that mean nothing by themselves: in v1 a dynamic reference may count on being reached through
 * a resource that declares its name. Such a definition stays where others lead to it.
 */
export function chooseStarts(
  roots: readonly SchemaRoot[],
  linked: (id: SchemaId) => Linked | undefined,
  library: Library,
): Starts {
  const visitsFrom = (starts: readonly SchemaRoot[]): readonly Visit[] | undefined =>
    findVisits(
      starts.map(({ schema }) => schema),
      linked,
      library,
    );
  const visits = visitsFrom(roots);
  const lost = new Set((visits ?? []).filter(isLost));
  if (visits === undefined || lost.size === 0) return { roots, visits };

  const leading = leadingTo(lost, visits);
  const dependent = new Set(
    [...leading].flatMap(({ startsHere, linked: { schema } }) => (startsHere ? [schema.id] : [])),
  );
  const independent = roots.filter(({ schema, kind }) => kind === "document" || !dependent.has(schema));
  const reached = new Set((visitsFrom(independent) ?? []).map((visit) => visit.linked.schema.id));
  const left = roots.filter((root) => independent.includes(root) || !reached.has(root.schema));
  return { roots: left, visits: visitsFrom(left) };
}

/** Whether a dynamic reference finds nothing in the scope of a visit. */
function isLost({ linked, next }: Visit): boolean {
  return linked.edges.some((edge, index) => edge.kind === "dynamic" && next[index] === undefined);
}

/** The visits from which some of these are reached, and these. */
function leadingTo(targets: ReadonlySet<Visit>, visits: readonly Visit[]): ReadonlySet<Visit> {
  const leading = new Set(targets);
  for (let before = -1; before !== leading.size; ) {
    before = leading.size;
    for (const visit of visits) {
      if (visit.next.some((next) => next !== undefined && leading.has(next))) leading.add(visit);
    }
  }
  return leading;
}
