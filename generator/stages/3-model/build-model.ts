import type { Result } from "../../diagnostics/result.js";
import type { LocatedCheck } from "../../ir/check.js";
import { defaultValidatorSettings } from "../../ir/check-settings.js";
import type { Declaration, Model, SchemaModel } from "../../ir/model.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { defaultTypeSettings, type TypeSettings } from "../../ir/type-settings.js";
import { brandsOf } from "./brands-of.js";
import { buildChecks, deriveAllChecks, type ModelSettings } from "./build-checks.js";
import { deriveAnnotations } from "./derive-annotations.js";
import { deriveNotes } from "./derive-notes.js";
import { deriveShape } from "./derive-shape.js";
import { reportImpliedTypes } from "./implied-types.js";
import { reportLongChain } from "./report-long-chain.js";
import { breakCycles } from "./simplify/break-cycles.js";
import { createShapeLookup } from "./simplify/shape-lookup.js";
import { simplifyShape } from "./simplify/simplify-shape.js";

/** The meaning of every schema: what its type, its validator and its documentation say. */
export function buildModel(
  graph: SchemaGraph,
  settings: ModelSettings = {},
  types: TypeSettings = defaultTypeSettings,
): Result<Model> {
  const brands = brandsOf(types.formats);
  const { maxDepth, output } = { ...defaultValidatorSettings, ...settings };
  const checking = { ...settings, branded: Object.keys(types.formats) };
  const own = deriveAllChecks(graph, checking);
  const tooLong = reportLongChain(own.edges, graph, settings.longestChain ?? Number.POSITIVE_INFINITY);
  if (tooLong.length > 0) {
    const nothing = {
      declarations: [],
      schemas: new Map(),
      nested: new Set<SchemaId>(),
      nesting: new Set<SchemaId>(),
    };
    return { value: { graph, ...nothing, annotations: undefined, maxDepth, brands }, diagnostics: tooLong };
  }
  const checks = buildChecks(graph, checking, own);
  const { declared, derived, optimised, recursion, unrolled, nested, nesting } = checks;
  const schemas = new Map<SchemaId, SchemaModel>();
  for (const [id, checks] of optimised) {
    const node = graph.nodes.get(id);
    const notes =
      node === undefined ? [] : deriveNotes(node, branchesOf(node, { graph, checks: derived, declared }));
    schemas.set(id, { checks, notes });
  }
  const inputs = { graph, declared, recursion, brands: types.formats };
  const shapes = new Map(
    [...declared].sort().map((schema) => [schema, deriveShape(schema, inputs)] as const),
  );
  const lookup = createShapeLookup(shapes, types);
  const simplified = [...shapes].map(([schema, shape]): Declaration => {
    return { schema, shape: simplifyShape(shape, lookup) };
  });
  const declarations = breakCycles(simplified);
  const annotations = output === "basic" ? deriveAnnotations(graph, unrolled) : undefined;
  return {
    value: { graph, declarations, schemas, nested, nesting, annotations, maxDepth, brands },
    diagnostics: reportImpliedTypes(graph, derived),
  };
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
