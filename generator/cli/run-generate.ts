import { createNodeHost } from "../host/node-host.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import type { Outcome } from "./outcome.js";
import { type PreparedPackage, preparePackage } from "./prepare-package.js";
import { createProgress } from "./progress.js";
import { report } from "./report.js";
import type { ReportFlags } from "./report-flags.js";
import { readSettings } from "./settings.js";

/** The options of `schemapress generate`. */
export interface GenerateFlags extends Partial<ReportFlags> {
  readonly out?: string;
  readonly config?: string;
  readonly check?: boolean;
  readonly verify?: boolean;
  readonly cache?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
}

/** Runs `schemapress generate`, and answers with the exit code. Of several packages all are written, or none. */
export async function runGenerate(inputs: readonly string[], flags: GenerateFlags): Promise<ExitCode> {
  const started = performance.now();
  const command = "generate";
  const host = createNodeHost(process.cwd());
  const { packages, diagnostics } = await readSettings(inputs, flags, host);
  if (diagnostics.length > 0) {
    // What finds places in files reads JSON and YAML, which a run with nothing to say can do without.
    const { locateDiagnostics } = await import("../diagnostics/locate-diagnostics.js");
    const located = locateDiagnostics(diagnostics, []);
    const exitCode = exitCodes.badArguments;
    await report({ command, outcomes: [], diagnostics: located, exitCode, milliseconds: 0 }, flags);
    return exitCode;
  }
  const progress = createProgress(process.stderr, process.env);
  const prepared: PreparedPackage[] = [];
  try {
    for (const settings of packages) {
      const step = { done: prepared.length + 1, total: packages.length };
      progress.phase(`generating ${settings.out}`, packages.length > 1 ? step : undefined);
      prepared.push(await preparePackage(settings, flags, host));
    }
    const outcomes = prepared.map(({ outcome }) => withCommand(outcome, commandLine(inputs, flags)));
    const exitCode = exitCodeOf(outcomes);
    if (exitCode === exitCodes.done && flags.check !== true) {
      progress.phase("writing");
      for (const { publish } of prepared) await publish?.();
    }
    progress.end();
    await report(
      { command, outcomes, diagnostics: [], exitCode, milliseconds: performance.now() - started },
      flags,
    );
    return exitCode;
  } finally {
    progress.end();
  }
}

function exitCodeOf(outcomes: readonly Outcome[]): ExitCode {
  const all = outcomes.flatMap((outcome) => outcome.diagnostics);
  if (all.some(({ severity }) => severity === "error")) return exitCodes.badInput;
  const drifted = outcomes.some(({ drift }) => drift !== undefined && drift.diff !== "");
  return drifted ? exitCodes.findings : exitCodes.done;
}

/** The outcome with the command that mends a difference. */
function withCommand(outcome: Outcome, command: string): Outcome {
  const { drift } = outcome;
  return drift === undefined ? outcome : { ...outcome, drift: { ...drift, command } };
}

function commandLine(inputs: readonly string[], flags: GenerateFlags): string {
  const words = ["schemapress generate", ...inputs];
  if (flags.out !== undefined) words.push(`--out ${flags.out}`);
  if (flags.config !== undefined) words.push(`--config ${flags.config}`);
  return words.join(" ");
}
