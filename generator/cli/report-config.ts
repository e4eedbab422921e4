import { exitCodes } from "./exit-codes.js";
import { report } from "./report.js";
import type { ReportFlags } from "./report-flags.js";
import type { RunSettings } from "./settings.js";

/** Says what is wrong with a configuration or with arguments. */
export async function reportConfig(
  { diagnostics, sources }: Pick<RunSettings, "diagnostics" | "sources">,
  { command, ...flags }: Partial<ReportFlags> & { readonly command: string },
): Promise<void> {
  // What finds places in files reads JSON and YAML, which a run with nothing to say can do without.
  const { locateDiagnostics } = await import("../diagnostics/locate-diagnostics.js");
  const located = locateDiagnostics(diagnostics, sources);
  const exitCode = exitCodes.badArguments;
  await report({ command, outcomes: [], diagnostics: located, exitCode, milliseconds: 0 }, flags);
}
