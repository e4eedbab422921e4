import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Result } from "../../diagnostics/result.js";
import type { Recovery, SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Place, Source } from "../../ir/source.js";
import { isSchema } from "../../keywords/values.js";
import { declaredRoots } from "./declared-roots.js";
import { describeValue } from "./describe-value.js";
import type { ReadSchema } from "./document.js";
import { reportDynamicReferences } from "./dynamic-references.js";
import { buildLibrary } from "./library.js";
import { type Catalogues, link } from "./link.js";
import { definedBeside, type MissingPolicy, type MissingTarget, reportMissing } from "./missing.js";
import { indexNames, knownNames } from "./recover.js";
import { referenceCycles } from "./reference-cycles.js";

/** Links every schema that the inputs reach, and says what is wrong with those. */
export function resolve(
  sources: readonly Source[],
  options: { readonly missing: MissingPolicy },
): Result<SchemaGraph> {
  const library = buildLibrary(sources);
  const names = indexNames(sources, library);
  const catalogues: Catalogues = {
    library,
    names,
    sources: new Map(sources.map((source) => [source.uri, source])),
  };
  const roots = declaredRoots(sources, library);

  const nodes = new Map<SchemaId, SchemaNode>();
  const recoveries: Recovery[] = [];
  const diagnostics: Diagnostic[] = [...library.diagnostics, ...notSchemas(sources)];
  const missing = new Map<string, MissingTarget>();
  const reachedFrom = new Map<SchemaId, Step>();

  const pending: SchemaId[] = roots.map((root) => root.schema);
  for (let at = 0; at < pending.length; at += 1) {
    const schema = library.schemas.get(pending[at] as SchemaId);
    if (schema === undefined || nodes.has(schema.id)) continue;
    const references = new Map<string, SchemaId>();
    nodes.set(schema.id, { ...withoutReading(schema), references });
    diagnostics.push(...schema.diagnostics);
    pending.push(...schema.children);
    for (const use of schema.referring) {
      const reference = String(use.value);
      const found = link(use, schema, catalogues);
      if (found.kind === "failed") diagnostics.push(found.diagnostic);
      if (found.kind === "missing") {
        const known = missing.get(found.key);
        const chain = known?.chain ?? chainTo(schema, library.schemas, reachedFrom);
        missing.set(found.key, {
          reference,
          name: found.name,
          chain,
          beside: known?.beside ?? definedBeside(reference, catalogues.sources.get(use.place.uri)?.value),
          places: [...(known?.places ?? []), use.place],
        });
      }
      if (found.kind === "recovered") recoveries.push(found.recovery);
      const target =
        found.kind === "found"
          ? found.target
          : found.kind === "recovered"
            ? found.recovery.target
            : undefined;
      if (target === undefined) continue;
      references.set(reference, target);
      if (!reachedFrom.has(target)) reachedFrom.set(target, { from: schema.id, place: use.place });
      pending.push(target);
    }
  }

  const known = knownNames(names);
  for (const target of missing.values()) diagnostics.push(reportMissing(target, options.missing, known));
  for (const { reference, place, target, by } of recoveries) {
    diagnostics.push(diagnose("reference-recovered", { reference, target, by }, { place }));
  }
  diagnostics.push(...reportDynamicReferences(nodes, library));
  diagnostics.push(...referenceCycles(nodes));
  return { value: { sources, nodes, roots, recoveries }, diagnostics };
}

function withoutReading({
  id,
  place,
  parent,
  dialect,
  accepts,
  uses,
}: ReadSchema): Omit<SchemaNode, "references"> {
  return { id, place, parent, dialect, accepts, uses };
}

/** A reference, and the schema that it is in. */
interface Step {
  readonly from: SchemaId;
  readonly place: Place;
}

/** The references that led from an input to a schema, nearest first. */
function chainTo(
  schema: ReadSchema,
  schemas: ReadonlyMap<SchemaId, ReadSchema>,
  reachedFrom: ReadonlyMap<SchemaId, Step>,
): readonly Place[] {
  const chain: Place[] = [];
  const seen = new Set<SchemaId>();
  let at: SchemaId | undefined = schema.id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const step = reachedFrom.get(at);
    if (step !== undefined) chain.push(step.place);
    at = step === undefined ? schemas.get(at)?.parent : step.from;
  }
  return chain;
}

function notSchemas(sources: readonly Source[]): readonly Diagnostic[] {
  return sources
    .filter((source) => source.role === "input" && !isSchema(source.value))
    .map((source) =>
      diagnose(
        "schema-not-expected",
        { found: describeValue(source.value) },
        { place: { uri: source.uri, pointer: "" } },
      ),
    );
}
