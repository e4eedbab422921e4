import { diagnose } from "../../../diagnostics/diagnose.js";
import type { Result } from "../../../diagnostics/result.js";
import { isJsonObject } from "../../../ir/json.js";
import { type JsonPointer, pointerTokens } from "../../../ir/json-pointer.js";
import type { SchemaGraph, SchemaNode, SchemaRoot, SchemaVariant } from "../../../ir/schema-graph.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { Library } from "../library.js";
import { readSchema } from "../read-schema.js";
import { type AccessFacts, type AccessWord, createAccessFacts } from "./access-facts.js";
import { type AccessVisit, type ChangedVisits, findAccessVisits, mostVariants } from "./access-visits.js";
import { nothing, withoutMembers } from "./without-members.js";

const wordOf: Readonly<Record<SchemaVariant["kind"], AccessWord>> = {
  input: "readOnly",
  output: "writeOnly",
};

/**
 * The graph with variants of the schemas that come out otherwise for values that are sent, in which members that are
 * `readOnly` must be absent, and for values that are received, in which those that are `writeOnly` must be.
 *
 * A variant is known as `<id> as input`; where only the schemas around it take something out of it, as
 * `<id> as input without […]`. Those are copies like the ones that are made for a dynamic scope.
 */
export function splitAccess(graph: SchemaGraph, library: Library): Result<SchemaGraph> {
  const nodes = new Map(graph.nodes);
  const roots: SchemaRoot[] = [...graph.roots];
  const factsAbout = createAccessFacts(graph.nodes, library);
  for (const kind of ["input", "output"] as const) {
    const facts = factsAbout(wordOf[kind]);
    const changed = findAccessVisits(
      graph.roots.map((root) => root.schema),
      facts,
    );
    if (changed === undefined) {
      return { value: graph, diagnostics: [diagnose("variants-too-many", { limit: mostVariants }, {})] };
    }
    for (const visit of changed) {
      for (const node of variantNodes(visit, { kind, facts, changed, graph, library }))
        nodes.set(node.id, node);
    }
    for (const root of graph.roots) {
      const id = variantId(root.schema, kind);
      if (nodes.has(id)) roots.push({ ...root, schema: id });
    }
  }
  return { value: { ...graph, nodes, roots }, diagnostics: [] };
}

interface Splitting {
  readonly kind: SchemaVariant["kind"];
  readonly facts: AccessFacts;
  readonly changed: ChangedVisits;
  readonly graph: SchemaGraph;
  readonly library: Library;
}

function variantId(schema: SchemaId, kind: SchemaVariant["kind"], without: readonly string[] = []): SchemaId {
  const further = without.length === 0 ? "" : ` without ${JSON.stringify(without)}`;
  return `${schema} as ${kind}${further}` as SchemaId;
}

/** The node of a visit that changes, and those of the members that must be absent in it. */
function variantNodes(visit: AccessVisit, splitting: Splitting): readonly SchemaNode[] {
  const { kind, facts, changed, graph, library } = splitting;
  const node = graph.nodes.get(visit.schema);
  const schema = library.schemas.get(node?.origin ?? visit.schema);
  if (node === undefined || schema === undefined) return [];
  const origin = node.origin ?? node.id;
  const copies = new Map<JsonPointer, SchemaId>(node.copies);
  const references = new Map(node.references);
  const leftOut: SchemaNode[] = [];
  facts.edgesOf(node.id).forEach((edge, index) => {
    const next = visit.next[index];
    if (next !== undefined && !changed.has(next)) return;
    const target = next === undefined ? undefined : variantId(next.schema, kind, next.without);
    if ("reference" in edge.by) references.set(edge.by.reference, target ?? edge.target);
    else if (target !== undefined) copies.set(edge.by.pointer, target);
    else {
      const absent = absentMember(edge.target, splitting);
      copies.set(edge.by.pointer, absent.id);
      leftOut.push(absent);
    }
  });
  const places = leftOut.map(({ place }) => pointerTokens(place.pointer.slice(node.place.pointer.length)));
  const value = isJsonObject(schema.value)
    ? withoutMembers(schema.value, { places, names: visit.absent })
    : schema.value;
  const { uses } = readSchema(
    { ...schema, value },
    {
      dialects: library.dialects,
      found: (subschema) => copies.get(subschema.place.pointer) ?? subschema.identity.id,
    },
  );
  const whole = visit.without.length === 0 && node.origin === undefined;
  const id = variantId(visit.schema, kind, visit.without);
  return [{ ...node, id, origin, variant: { kind, whole }, value, uses, references, copies }, ...leftOut];
}

/** What stands for a member that must be absent. */
function absentMember(schema: SchemaId, { graph, kind }: Splitting): SchemaNode {
  const node = graph.nodes.get(schema);
  if (node === undefined) throw new Error(`no schema is known as ${schema}`);
  const { place, parent, dialect, vocabularies } = node;
  return {
    id: `${schema} left out of ${kind}` as SchemaId,
    origin: node.origin ?? schema,
    variant: { kind, whole: true },
    value: nothing,
    place,
    parent,
    dialect,
    ...(vocabularies === undefined ? {} : { vocabularies }),
    accepts: false,
    uses: [],
    references: new Map(),
  };
}
