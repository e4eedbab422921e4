import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Recovery } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { MissingLink } from "./edges.js";
import { findChains } from "./find-chains.js";
import type { Catalogues } from "./link.js";
import { type MissingPolicy, type MissingTarget, reportMissing } from "./missing.js";
import { knownNames } from "./recover.js";
import type { Visit } from "./visits.js";

/** What is to be said of references, and those that were found by looking beside the document. */
export interface ReportedReferences {
  readonly recoveries: readonly Recovery[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What references are looked up in, what is to become of those that lead nowhere, and where validation may start. */
export interface ReportRequest {
  readonly catalogues: Catalogues;
  /** What to do about references that lead nowhere, in the document of a URI. */
  readonly missing: (uri: string) => MissingPolicy;
  readonly starts: ReadonlySet<SchemaId>;
}

/** Says what was found out about the references of the schemas that are reached, each once. */
export function reportReferences(
  visits: readonly Visit[],
  { catalogues, missing: policyFor, starts }: ReportRequest,
): ReportedReferences {
  const { names, sources } = catalogues;
  const diagnostics: Diagnostic[] = [];
  const recoveries: Recovery[] = [];
  const missing = new Map<string, MissingTarget & { readonly policy: MissingPolicy }>();
  const told = new Set<string>();
  const chainTo = findChains(visits, starts);

  for (const visit of visits) {
    const { schema } = visit.linked;
    const lost = unbound(visit);
    if (!told.has(schema.id)) {
      told.add(schema.id);
      for (const diagnostic of visit.linked.diagnostics) {
        diagnostics.push({ ...diagnostic, related: [...(diagnostic.related ?? []), ...chainTo(schema.id)] });
      }
      for (const each of visit.linked.recoveries) recoveries.push(each);
      for (const each of visit.linked.missing) lost.push(each);
    }
    for (const { key, reference, name, place } of lost) {
      const policy = policyFor(place.uri);
      const known = missing.get(`${policy} ${key}`);
      if (known?.places.includes(place)) continue;
      missing.set(`${policy} ${key}`, {
        policy,
        reference,
        name,
        chain: known?.chain ?? chainTo(schema.id),
        places: [...(known?.places ?? []), place],
      });
    }
  }

  const known = { names: knownNames(names), sources };
  for (const target of missing.values()) diagnostics.push(reportMissing(target, target.policy, known));
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
