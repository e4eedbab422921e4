import type { Result } from "../../diagnostics/result.js";
import type { LocatedCheck } from "../../ir/check.js";
import { type CheckSettings, defaultCheckSettings } from "../../ir/check-settings.js";
import { inPlaceTargets } from "../../ir/in-place.js";
import type { Declaration, Model, SchemaModel } from "../../ir/model.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { optimise } from "../../optimise/optimise.js";
import type { Pass } from "../../optimise/pass.js";
import { arrangeChecks } from "./arrange-checks.js";
import { deriveChecks } from "./derive-checks.js";
import { deriveNotes } from "./derive-notes.js";
import { deriveShape } from "./derive-shape.js";
import { reportImpliedTypes } from "./implied-types.js";
import { findNested } from "./nested.js";
import { findRecursion } from "./recursion.js";
import { unrollRecursion } from "./unroll.js";

/** How validators are made. */
export interface ModelSettings extends Partial<CheckSettings> {
  /** The optimisations to apply; all of them where nothing is said. */
  readonly passes?: readonly Pass[];
}

/** The meaning of every schema: what its type, its validator and its documentation say. */
export function buildModel(graph: SchemaGraph, chosen: ModelSettings = {}): Result<Model> {
  const settings: CheckSettings = { ...defaultCheckSettings, ...chosen };
  const nodes = [...graph.nodes.values()];
  const derived = new Map(nodes.map((node) => [node.id, deriveChecks(node, { graph, settings })]));
  const edges = new Map<SchemaId, readonly SchemaId[]>();
  for (const [id, checks] of derived) {
    const targets = checks.flatMap(({ check }) => inPlaceTargets(check));
    if (targets.length > 0) edges.set(id, targets);
  }
  const recursion = findRecursion(edges);
  const checks = unrollRecursion(derived, recursion);

  const declared = chooseDeclarations(graph);
  const arranged = new Map([...checks.keys()].map((id) => [id, arrangeChecks(id, checks, declared)]));
  const optimised = optimise(arranged, declared, chosen.passes);
  const schemas = new Map<SchemaId, SchemaModel>();
  for (const [id, best] of optimised) {
    const node = graph.nodes.get(id);
    const notes =
      node === undefined ? [] : deriveNotes(node, branchesOf(node, { graph, checks: derived, declared }));
    schemas.set(id, { checks: best, notes });
  }
  const declarations = [...declared].sort().map((schema): Declaration => {
    return { schema, shape: deriveShape(schema, { graph, declared, recursion }) };
  });
  const nested = findNested(optimised);
  return { value: { graph, declarations, schemas, nested }, diagnostics: reportImpliedTypes(graph, derived) };
}

/** The schemas without a name that a schema demands of the same instance, themselves and through each other. */
function branchesOf(
  node: SchemaNode,
  inputs: {
    readonly graph: SchemaGraph;
    readonly checks: ReadonlyMap<SchemaId, readonly LocatedCheck[]>;
    readonly declared: ReadonlySet<SchemaId>;
  },
): readonly SchemaNode[] {
  const found = new Map<SchemaId, SchemaNode>();
  const pending: SchemaId[] = [node.id];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const { check } of inputs.checks.get(id) ?? []) {
      if (check.kind !== "apply" || check.target.kind !== "here" || inputs.declared.has(check.schema))
        continue;
      const branch = inputs.graph.nodes.get(check.schema);
      if (branch === undefined || found.has(branch.id) || branch.id === node.id) continue;
      found.set(branch.id, branch);
      pending.push(branch.id);
    }
  }
  return [...found.values()];
}

/** What gets a name: whatever the inputs ask for, and every target of a reference that is no copy for a dynamic scope. */
function chooseDeclarations(graph: SchemaGraph): ReadonlySet<SchemaId> {
  const declared = new Set(graph.roots.map((root) => root.schema));
  for (const node of graph.nodes.values()) {
    for (const target of node.references.values()) {
      if (graph.nodes.get(target)?.origin === undefined) declared.add(target);
    }
  }
  return declared;
}
