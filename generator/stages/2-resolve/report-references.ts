import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Recovery } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Place } from "../../ir/source.js";
import type { MissingLink } from "./edges.js";
import type { Catalogues } from "./link.js";
import { definedBeside, type MissingPolicy, type MissingTarget, reportMissing } from "./missing.js";
import { knownNames } from "./recover.js";
import type { Visit } from "./visits.js";

/** What is to be said of references, and those that were found by looking beside the document. */
export interface ReportedReferences {
  readonly recoveries: readonly Recovery[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Says what was found out about the references of the schemas that are reached, each once. */
export function reportReferences(
  visits: readonly Visit[],
  { catalogues, missing: policy }: { readonly catalogues: Catalogues; readonly missing: MissingPolicy },
): ReportedReferences {
  const { library, names, sources } = catalogues;
  const diagnostics: Diagnostic[] = [];
  const recoveries: Recovery[] = [];
  const missing = new Map<string, MissingTarget>();
  const told = new Set<string>();
  const steps = findSteps(visits);

  for (const visit of visits) {
    const { schema } = visit.linked;
    const lost = unbound(visit);
    if (!told.has(schema.id)) {
      told.add(schema.id);
      for (const each of visit.linked.diagnostics) diagnostics.push(each);
      for (const each of visit.linked.recoveries) recoveries.push(each);
      for (const each of visit.linked.missing) lost.push(each);
    }
    for (const { key, reference, name, place } of lost) {
      const known = missing.get(key);
      if (known?.places.includes(place)) continue;
      missing.set(key, {
        reference,
        name,
        chain: known?.chain ?? chainTo(schema.id, steps, (id) => library.schemas.get(id)?.parent),
        beside: known?.beside ?? definedBeside(reference, sources.get(place.uri)?.value),
        places: [...(known?.places ?? []), place],
      });
    }
  }

  const known = knownNames(names);
  for (const target of missing.values()) diagnostics.push(reportMissing(target, policy, known));
  for (const { reference, place, target, by } of recoveries) {
    diagnostics.push(diagnose("reference-recovered", { reference, target, by }, { place }));
  }
  return { recoveries, diagnostics };
}

/** The dynamic references of a visit that nothing in its scope gives a target. */
function unbound({ linked, next }: Visit): MissingLink[] {
  return linked.edges.flatMap((edge, index) =>
    edge.kind === "dynamic" && next[index] === undefined
      ? [{ key: edge.key, reference: edge.name, name: undefined, place: edge.place }]
      : [],
  );
}

/** A reference, and the schema that it is in. */
interface Step {
  readonly from: SchemaId;
  readonly place: Place;
}

/** The first reference that leads to each schema. */
function findSteps(visits: readonly Visit[]): ReadonlyMap<SchemaId, Step> {
  const steps = new Map<SchemaId, Step>();
  for (const { linked, next } of visits) {
    linked.edges.forEach((edge, index) => {
      const target = next[index]?.linked.schema.id;
      if (edge.kind === "child" || target === undefined || steps.has(target)) return;
      steps.set(target, { from: linked.schema.id, place: edge.place });
    });
  }
  return steps;
}

/** The references that led from an input to a schema, nearest first. */
function chainTo(
  schema: SchemaId,
  steps: ReadonlyMap<SchemaId, Step>,
  parentOf: (id: SchemaId) => SchemaId | undefined,
): readonly Place[] {
  const chain: Place[] = [];
  const seen = new Set<SchemaId>();
  let at: SchemaId | undefined = schema;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const step = steps.get(at);
    if (step !== undefined) chain.push(step.place);
    at = step === undefined ? parentOf(at) : step.from;
  }
  return chain;
}
