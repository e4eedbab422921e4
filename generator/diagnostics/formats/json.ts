import type { LocatedDiagnostic, LocatedPlace } from "../located-diagnostic.js";
import type { RunReport } from "../run-report.js";

/** One JSON document with everything that a run has come to; `own/schemas/report.schema.json` describes it. */
export function formatJson({ command, version, exitCode, packages, diagnostics }: RunReport): string {
  const countOf = (wanted: LocatedDiagnostic["severity"]): number =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  const report = {
    version: 1,
    tool: { name: "schemapress", version },
    command,
    exitCode,
    counts: { errors: countOf("error"), warnings: countOf("warning"), infos: countOf("info") },
    packages,
    diagnostics: diagnostics.map(({ code, severity, message, place, hint, related }) => ({
      code,
      severity,
      message,
      ...(place === undefined ? {} : { place: placeOf(place) }),
      ...(hint === undefined ? {} : { hint }),
      related: related.map((other) => ({ message: other.message, place: placeOf(other.place) })),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function placeOf({ path, pointer, range }: LocatedPlace): object {
  return { path, pointer, ...(range === undefined ? {} : { start: range.start, end: range.end }) };
}
