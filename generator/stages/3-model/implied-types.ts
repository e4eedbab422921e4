import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { LocatedCheck } from "../../ir/check.js";
import { inPlaceTargets } from "../../ir/in-place.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";

/**
 * Warns of schemas that describe members and leave the type open, so that strings and numbers are valid too.
 *
 * Only schemas that stand for themselves: a branch of `allOf` leaves the type to the others.
 */
export function reportImpliedTypes(
  graph: SchemaGraph,
  checks: ReadonlyMap<SchemaId, readonly LocatedCheck[]>,
): readonly Diagnostic[] {
  const branches = new Set<SchemaId>();
  for (const located of checks.values()) {
    for (const { check } of located) for (const target of inPlaceTargets(check)) branches.add(target);
  }
  // Copies for dynamic scopes are written where their origin is, and the same is true of them; variants come beside it.
  const nodes = [...graph.nodes.values()].filter((node) => node.variant === undefined);
  const written = new Map(nodes.map((node) => [node.origin ?? node.id, node]));
  const open = [...written.values()].filter((node) => !branches.has(node.id) && leavesTypeOpen(node, checks));
  return open.flatMap((node) => {
    const use = node.uses.find(({ word }) => word === "properties");
    return use === undefined
      ? []
      : [
          diagnose(
            "type-implied",
            { keyword: "properties", type: "object" },
            {
              place: use.place,
              hint: 'add "type": "object" beside it',
            },
          ),
        ];
  });
}

function leavesTypeOpen(node: SchemaNode, checks: ReadonlyMap<SchemaId, readonly LocatedCheck[]>): boolean {
  return !(checks.get(node.id) ?? []).some(
    ({ check }) =>
      check.kind === "type" ||
      (check.kind === "assert" && check.on === undefined) ||
      inPlaceTargets(check).length > 0,
  );
}
