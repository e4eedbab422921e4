import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatDiagnostics } from "../diagnostics/format.js";
import type { Source } from "../ir/source.js";

/** What diagnostics look like on the terminal, as far as they are shown: `all`, or without what is only worth knowing. */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  which: "all" | "findings",
): string {
  if (diagnostics.length === 0) return "";
  const color = process.stderr.isTTY === true && process.env.NO_COLOR === undefined;
  const text = formatDiagnostics(diagnostics, sources, { verbose: which === "all", color, maxErrors: 20 });
  return text === "" ? "" : `${text.trimEnd()}\n`;
}
