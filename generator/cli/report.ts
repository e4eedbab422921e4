import { formatLocated } from "../diagnostics/format-located.js";
import type { LocatedDiagnostic } from "../diagnostics/located-diagnostic.js";

/** Says on the error stream what there is to say of schemas. */
export function report(diagnostics: readonly LocatedDiagnostic[]): void {
  if (diagnostics.length === 0) return;
  const color = process.stderr.isTTY === true && process.env.NO_COLOR === undefined;
  const text = formatLocated(diagnostics, { color, maxErrors: 20 });
  if (text !== "") process.stderr.write(`${text.trimEnd()}\n`);
}
