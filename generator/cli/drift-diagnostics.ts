import { diagnose } from "../diagnostics/diagnose.js";
import type { LocatedDiagnostic } from "../diagnostics/located-diagnostic.js";
import type { Outcome } from "./outcome.js";

const sentences = {
  added: "is missing",
  changed: "is not what would be generated",
  removed: "would not be generated any more",
  edited: "was changed by hand",
} as const;

/** One diagnostic for each file that is not what would be generated. */
export function driftDiagnostics({ out, drift }: Outcome): readonly LocatedDiagnostic[] {
  if (drift === undefined) return [];
  return (["added", "changed", "removed", "edited"] as const).flatMap((kind) =>
    drift[kind].map((file) => {
      const path = `${out}/${file}`;
      const params = { path, how: sentences[kind], command: drift.command };
      const { code, severity, message } = diagnose("output-differs", params);
      return { code, severity, message, place: { path, pointer: "" }, related: [] };
    }),
  );
}
