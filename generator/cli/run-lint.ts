import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { isRefusal } from "../diagnostics/is-refusal.js";
import type { LocatedDiagnostic } from "../diagnostics/located-diagnostic.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { report } from "./report.js";
import { reportConfig } from "./report-config.js";
import type { ReportFlags } from "./report-flags.js";
import { readSettings, type SettingsFlags } from "./settings.js";

const command = "lint";

/** The options of `schemapress lint`. */
export interface LintFlags extends SettingsFlags, Partial<ReportFlags> {
  readonly verbose?: boolean;
  readonly debug?: boolean;
}

/** Runs `schemapress lint`, and answers with the exit code: says everything that there is to say of schemas, and writes nothing. */
export async function runLint(inputs: readonly string[], flags: LintFlags): Promise<ExitCode> {
  const started = performance.now();
  const settings = await readSettings(inputs, flags);
  if (settings.diagnostics.length > 0) {
    await reportConfig(settings, { ...flags, command });
    return exitCodes.badArguments;
  }
  const { lint } = await import("../lint-documents.js");
  const { locateDiagnostics } = await import("../diagnostics/locate-diagnostics.js");
  const found = new Map<string, LocatedDiagnostic>();
  const paths = new Set<string>();
  for (const each of settings.packages) {
    const { value: sources, diagnostics } = await lint(each, settings.host);
    for (const { role, path } of sources) if (role === "input") paths.add(path);
    const shown = diagnostics.filter(({ severity }) => flags.verbose === true || severity !== "info");
    // A file may be an input of several packages.
    for (const one of locateDiagnostics(shown, sources)) found.set(JSON.stringify(one), one);
  }
  const diagnostics = [...found.values()];
  const exitCode = exitCodeOf(diagnostics);
  const milliseconds = performance.now() - started;
  await report({ command, outcomes: [], diagnostics, exitCode, milliseconds }, flags);
  if ((flags.format ?? "text") === "text") {
    const seconds = (milliseconds / 1000).toFixed(1);
    const schemas = `${paths.size} ${paths.size === 1 ? "schema" : "schemas"}`;
    process.stderr.write(`${diagnostics.length === 0 ? "" : "\n"}${schemas} linted in ${seconds} s\n`);
  }
  return exitCode;
}

/** What cannot be read is more than a finding, whatever else is found. */
function exitCodeOf(diagnostics: readonly Pick<Diagnostic, "code" | "severity">[]): ExitCode {
  if (diagnostics.some(({ code }) => isRefusal(code))) return exitCodes.badInput;
  return diagnostics.some(({ severity }) => severity !== "info") ? exitCodes.findings : exitCodes.done;
}
