import type { Result } from "../../diagnostics/result.js";
import type { LocatedCheck } from "../../ir/check.js";
import { defaultValidatorSettings, type ValidatorSettings } from "../../ir/check-settings.js";
import type { DocumentExceptions } from "../../ir/document-settings.js";
import type { Note } from "../../ir/note.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Survey } from "../../ir/survey.js";
import { brandsOf } from "./brands-of.js";
import { chooseDeclarations } from "./choose-declarations.js";
import { deriveChecks } from "./derive-checks.js";
import { deriveNotes } from "./derive-notes.js";
import { reportImpliedTypes } from "./implied-types.js";
import { inPlaceEdges } from "./in-place-edges.js";
import { reportLongChain } from "./report-long-chain.js";

/** What validators assert, and the documents whose schemas have other settings. */
export interface SurveySettings extends Partial<ValidatorSettings> {
  readonly exceptions?: DocumentExceptions;
  /** How many schemas may apply to one instance, each through the one before; any number where nothing is said. */
  readonly longestChain?: number;
}

/** Looks at every schema by itself: what its keywords check and say, and whether it gets a name. */
export function surveySchemas(
  graph: SchemaGraph,
  chosen: SurveySettings = {},
  formats: Readonly<Record<string, string>> = {},
): Result<Survey> {
  const { exceptions, longestChain = Number.POSITIVE_INFINITY, ...validators } = chosen;
  const settings = { ...defaultValidatorSettings, ...validators, branded: Object.keys(formats) };
  const derived = new Map<SchemaId, readonly LocatedCheck[]>();
  for (const node of graph.nodes.values()) {
    const own = exceptions?.get(node.place.uri)?.validators;
    const whole = own === undefined ? settings : { ...settings, ...own };
    derived.set(node.id, deriveChecks(node, { graph, settings: whole }));
  }
  const nothing = { graph, declared: new Set<SchemaId>(), derived, notes: new Map(), brands: [] };
  const tooLong = reportLongChain(inPlaceEdges(derived), graph, longestChain);
  if (tooLong.length > 0) return { value: nothing, diagnostics: tooLong };
  const declared = new Set([...chooseDeclarations(graph)].sort());
  const notes = new Map<SchemaId, readonly Note[]>();
  for (const node of graph.nodes.values()) {
    notes.set(node.id, deriveNotes(node, branchesOf(node, { graph, derived, declared })));
  }
  return {
    value: { graph, declared, derived, notes, brands: brandsOf(formats) },
    diagnostics: reportImpliedTypes(graph, derived),
  };
}

/** The schemas without a name that a schema demands of the same instance, themselves and through each other. */
function branchesOf(
  node: SchemaNode,
  { graph, derived, declared }: Pick<Survey, "graph" | "derived" | "declared">,
): readonly SchemaNode[] {
  const found = new Map<SchemaId, SchemaNode>();
  const pending: SchemaId[] = [node.id];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const { check } of derived.get(id) ?? []) {
      if (check.kind !== "apply" || check.target.kind !== "here" || declared.has(check.schema)) continue;
      const branch = graph.nodes.get(check.schema);
      if (branch === undefined || found.has(branch.id) || branch.id === node.id) continue;
      found.set(branch.id, branch);
      pending.push(branch.id);
    }
  }
  return [...found.values()];
}
