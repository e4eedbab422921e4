import type { SchemaId } from "../../ir/schema-id.js";
import type { Linked } from "./edges.js";
import type { Library } from "./library.js";
import { findRelevantNames } from "./relevant-names.js";

/** The dynamic scope, as far as it matters: each name with the schema that the outermost resource gives it. */
export type Scope = ReadonlyMap<string, SchemaId>;

/** A schema, reached in a dynamic scope. */
export interface Visit {
  readonly linked: Linked;
  readonly scope: Scope;
  /** Whether the scope is that of the schema's own resource alone, as if validation began there. */
  readonly startsHere: boolean;
  /** Where each edge of the schema leads from here; `undefined` where nothing in scope declares the name. */
  readonly next: readonly (Visit | undefined)[];
}

/** A visit whose edges are still being followed. */
type OpenVisit = Visit & { readonly next: (Visit | undefined)[] };

/** More visits to schemas that were reached before are not worth following: nobody wants as many copies. */
const mostRepeated = 20_000;

/**
 * Every schema that can be reached, in each dynamic scope in which it is, in the order of the way there.
 *
 * Entering a resource binds all names that it declares and that are not bound yet (Core, 7.1). `undefined` where there
 * is no end to it in sight.
 */
export function findVisits(
  roots: readonly SchemaId[],
  linked: (id: SchemaId) => Linked | undefined,
  library: Library,
): readonly Visit[] | undefined {
  const relevant = findRelevantNames(roots, linked, library);
  const visits = new Map<string, OpenVisit>();
  const seen = new Set<SchemaId>();
  const order: OpenVisit[] = [];

  function enter(id: SchemaId, around: Scope): Visit | undefined {
    const target = linked(id);
    if (target === undefined) return undefined;
    const own = library.dynamicAnchors(target.schema.identity.resource);
    const scope = new Map<string, SchemaId>();
    let startsHere = true;
    for (const name of [...(relevant.get(id) ?? [])].sort()) {
      const bound = around.get(name) ?? own.get(name);
      if (bound !== undefined) scope.set(name, bound);
      if (bound !== own.get(name)) startsHere = false;
    }
    const key = JSON.stringify([id, ...scope]);
    const known = visits.get(key);
    if (known !== undefined) return known;
    const visit: OpenVisit = { linked: target, scope, startsHere, next: [] };
    visits.set(key, visit);
    seen.add(id);
    order.push(visit);
    return visit;
  }

  const nothing: Scope = new Map();
  for (const root of roots) enter(root, nothing);
  for (let at = 0; at < order.length; at += 1) {
    const visit = order[at];
    if (visit === undefined) break;
    const { linked: from, scope } = visit;
    for (const edge of from.edges) {
      const bound = edge.kind === "dynamic" ? scope.get(edge.name) : undefined;
      const target = bound ?? edge.target;
      visit.next.push(target === undefined ? undefined : enter(target, scope));
    }
    if (order.length - seen.size > mostRepeated) return undefined;
  }
  return order;
}
