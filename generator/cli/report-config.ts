import { report } from "./report.js";
import type { RunSettings } from "./settings.js";

/** Says what is wrong with a configuration or with arguments. */
export async function reportConfig({
  diagnostics,
  sources,
}: Pick<RunSettings, "diagnostics" | "sources">): Promise<void> {
  // What finds places in files reads JSON and YAML, which a run with nothing to say can do without.
  const { locateDiagnostics } = await import("../diagnostics/locate-diagnostics.js");
  report(locateDiagnostics(diagnostics, sources));
}
