import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Recovery } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Place } from "../../ir/source.js";
import type { ReadSchema } from "./document.js";
import { type Catalogues, link } from "./link.js";

/** One way from a schema to another. */
export type Edge = ChildEdge | ReferenceEdge | DynamicEdge;

/** To a subschema. */
export interface ChildEdge {
  readonly kind: "child";
  readonly target: SchemaId;
}

/** By a reference that leads to the same schema whatever the way here was. */
export interface ReferenceEdge {
  readonly kind: "reference";
  readonly key: string;
  readonly target: SchemaId;
  readonly place: Place;
}

/** By a reference that the dynamic scope leads to the outermost resource with the name (Core, 8.2.3.2). */
export interface DynamicEdge {
  readonly kind: "dynamic";
  readonly key: string;
  readonly name: string;
  /** Where it leads when nothing in the scope declares the name; `undefined` where that is nowhere. */
  readonly target: SchemaId | undefined;
  readonly place: Place;
}

/** Where a schema leads, and what was found out about its references on the way. */
export interface Linked {
  readonly schema: ReadSchema;
  readonly edges: readonly Edge[];
  readonly recoveries: readonly Recovery[];
  readonly missing: readonly MissingLink[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A reference that nothing was found for. */
export interface MissingLink {
  readonly key: string;
  readonly reference: string;
  readonly name: string | undefined;
  readonly place: Place;
}

/** Links the references of schemas, each schema once and when it is asked for. */
export function createLinker(catalogues: Catalogues): (id: SchemaId) => Linked | undefined {
  const known = new Map<SchemaId, Linked>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const schema = catalogues.library.schemas.get(id);
    if (schema === undefined) return undefined;
    const linked = linkSchema(schema, catalogues);
    known.set(id, linked);
    return linked;
  };
}

function linkSchema(schema: ReadSchema, catalogues: Catalogues): Linked {
  const edges: Edge[] = schema.children.map((target) => ({ kind: "child", target }));
  const recoveries: Recovery[] = [];
  const missing: MissingLink[] = [];
  const diagnostics: Diagnostic[] = [...schema.diagnostics];
  for (const use of schema.referring) {
    const { key, reference, name, place } = use;
    const found = link(use, schema, catalogues);
    if (found.kind === "failed") diagnostics.push(found.diagnostic);
    if (found.kind === "recovered") recoveries.push(found.recovery);
    const target =
      found.kind === "found" ? found.target : found.kind === "recovered" ? found.recovery.target : undefined;
    const atFirst = target === undefined ? undefined : catalogues.library.schemas.get(target);
    // Since 2019-09 the name must be declared where the reference leads at first; before anything else decides.
    if (name !== undefined && (reference === undefined || atFirst?.dynamicAnchors.includes(name))) {
      edges.push({ kind: "dynamic", key, name, target, place });
    } else if (target !== undefined) {
      edges.push({ kind: "reference", key, target, place });
    } else if (found.kind === "missing") {
      missing.push({ key: found.key, reference: reference ?? "", name: found.name, place });
    }
  }
  return { schema, edges, recoveries, missing, diagnostics };
}
