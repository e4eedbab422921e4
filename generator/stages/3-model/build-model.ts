import type { Result } from "../../diagnostics/result.js";
import type { LocatedCheck } from "../../ir/check.js";
import { defaultValidatorSettings } from "../../ir/check-settings.js";
import type { Declaration, Model, SchemaModel } from "../../ir/model.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { defaultTypeSettings, type TypeSettings } from "../../ir/type-settings.js";
import { brandsOf } from "./brands-of.js";
import { buildChecks, type ModelSettings } from "./build-checks.js";
import { deriveAnnotations } from "./derive-annotations.js";
import { deriveNotes } from "./derive-notes.js";
import { deriveShape } from "./derive-shape.js";
import { reportImpliedTypes } from "./implied-types.js";
import { breakCycles } from "./simplify/break-cycles.js";
import { createShapeLookup } from "./simplify/shape-lookup.js";
import { simplifyShape } from "./simplify/simplify-shape.js";

/** The meaning of every schema: what its type, its validator and its documentation say. */
export function buildModel(
  graph: SchemaGraph,
  settings: ModelSettings = {},
  types: TypeSettings = defaultTypeSettings,
): Result<Model> {
  const { declared, derived, optimised, recursion, unrolled, nested, nesting } = buildChecks(graph, {
    ...settings,
    branded: Object.keys(types.formats),
  });
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
  const exceptions = [...(settings.exceptions?.values() ?? [])].map((each) => each.types);
  // An intersection with one open object type is open, wherever that was declared.
  const isOpen = [types, ...exceptions].some(({ openObjects }) => openObjects === "index");
  const lookup = createShapeLookup(shapes, { ...types, openObjects: isOpen ? "index" : "plain" });
  const simplified = [...shapes].map(([schema, shape]): Declaration => {
    const uri = graph.nodes.get(schema)?.place.uri ?? "";
    const { maxTuple } = settings.exceptions?.get(uri)?.types ?? types;
    return { schema, shape: simplifyShape(shape, { ...lookup, maxTuple }) };
  });
  const declarations = breakCycles(simplified);
  const brands = brandsOf(types.formats);
  const { maxDepth, output } = { ...defaultValidatorSettings, ...settings };
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
