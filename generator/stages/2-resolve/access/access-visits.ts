import type { SchemaId } from "../../../ir/schema-id.js";
import type { AccessEdge } from "./access-edges.js";
import type { AccessFacts } from "./access-facts.js";

/** A schema, reached where schemas around it leave out members of the same instance. */
export interface AccessVisit {
  readonly schema: SchemaId;
  /** The names of those members, as far as they matter here and are not left out anyway; sorted. */
  readonly without: readonly string[];
  /** Every name that nothing about the instance may require. */
  readonly absent: ReadonlySet<string>;
  /** Where each edge leads, in the order of the edges; `undefined` where the member is left out. */
  readonly next: readonly (AccessVisit | undefined)[];
}

/** The visits that come out otherwise than their schemas are written, by the schema and then by what is around. */
export type ChangedVisits = ReadonlySet<AccessVisit>;

/** A visit whose edges are still being followed. */
type OpenVisit = AccessVisit & { readonly next: (AccessVisit | undefined)[] };

/** Copies of schemas that are made because of what is around them, at most. */
export const mostVariants = 1000;

/**
 * Everything that the schemas reach, and of it what changes when marked members are left out. `undefined` where there would
 * be more copies than anybody wants.
 */
export function findAccessVisits(
  schemas: readonly SchemaId[],
  facts: AccessFacts,
): ChangedVisits | undefined {
  const visits = new Map<string, OpenVisit>();
  const order: OpenVisit[] = [];

  function enter(schema: SchemaId, around: ReadonlySet<string>): AccessVisit {
    const required = facts.requiredInPlace(schema);
    const own = facts.markedAlways(schema);
    const without = [...around].filter((name) => required.has(name) && !own.has(name)).sort();
    const key = JSON.stringify([schema, ...without]);
    const known = visits.get(key);
    if (known !== undefined) return known;
    const absent = new Set([...without, ...facts.markedInPlace(schema)]);
    const visit: OpenVisit = { schema, without, absent, next: [] };
    visits.set(key, visit);
    order.push(visit);
    return visit;
  }

  for (const schema of schemas) enter(schema, new Set());
  let copies = 0;
  for (let at = 0; at < order.length; at += 1) {
    const visit = order[at];
    if (visit === undefined) break;
    if (visit.without.length > 0) copies += 1;
    if (copies > mostVariants) return undefined;
    for (const edge of facts.edgesOf(visit.schema)) {
      const isLeftOut = edge.role === "member" && facts.isMarked(edge.target);
      visit.next.push(isLeftOut ? undefined : enter(edge.target, namesAround(edge, visit, facts)));
    }
  }
  return changed(order, facts);
}

/** What is left out of the instance around a subschema: by the schema itself and by what applies beside the subschema. */
function namesAround(edge: AccessEdge, visit: AccessVisit, facts: AccessFacts): ReadonlySet<string> {
  const names = new Set<string>();
  if (visit.absent.size === 0 || edge.role === "member" || edge.role === "part") return names;
  for (const name of [...visit.without, ...facts.markedHere(visit.schema)]) names.add(name);
  for (const other of facts.edgesOf(visit.schema)) {
    const isBeside = edge.role === "conjunct" ? other !== edge : other.word !== edge.word;
    if (other.role === "member" || other.role === "part" || !isBeside) continue;
    for (const name of facts.markedInPlace(other.target)) names.add(name);
  }
  return names;
}

/** The visits that change something themselves, and those that lead to one. */
function changed(visits: readonly AccessVisit[], facts: AccessFacts): ChangedVisits {
  const leading = new Map<AccessVisit, AccessVisit[]>();
  const found = new Set<AccessVisit>();
  for (const visit of visits) {
    const required = facts.requiredHere(visit.schema);
    const leavesOut = visit.next.includes(undefined);
    if (leavesOut || [...visit.absent].some((name) => required.has(name))) found.add(visit);
    for (const next of visit.next) {
      if (next === undefined) continue;
      const before = leading.get(next);
      if (before === undefined) leading.set(next, [visit]);
      else before.push(visit);
    }
  }
  for (const visit of found) for (const from of leading.get(visit) ?? []) found.add(from);
  return found;
}
