import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SchemaRoot } from "../../ir/schema-graph.js";
import type { Library } from "./library.js";

/** Says of each document that asks for more declarations than a limit where the first is that is too many. */
export function reportCrowd(
  roots: readonly SchemaRoot[],
  { schemas }: Library,
  most: number,
): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  return roots.flatMap(({ schema }): readonly Diagnostic[] => {
    const place = schemas.get(schema)?.place;
    if (place === undefined) return [];
    const count = (counts.get(place.uri) ?? 0) + 1;
    counts.set(place.uri, count);
    if (count !== most + 1) return [];
    return [
      diagnose(
        "declarations-too-many",
        { most },
        { place, hint: `the setting limits.declarations is ${most}` },
      ),
    ];
  });
}
