import type { SchemaId } from "../ir/schema-id.js";
import type { Survey } from "../ir/survey.js";
import type { Region } from "./find-regions.js";

/** The survey of some declarations only: of their regions, and of those that they lead to. */
export function reachableFrom(
  starts: Iterable<SchemaId>,
  regions: ReadonlyMap<SchemaId, Region>,
  survey: Survey,
): Survey {
  const reached = new Set(starts);
  for (const id of reached) for (const next of regions.get(id)?.leadsTo ?? []) reached.add(next);
  if (reached.size >= regions.size) return survey;
  const derived = new Map(
    [...reached].flatMap((id) =>
      (regions.get(id)?.nodes ?? []).map((node) => [node.id, survey.derived.get(node.id) ?? []] as const),
    ),
  );
  return { ...survey, derived };
}
