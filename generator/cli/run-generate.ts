import { exitCodes } from "./exit-codes.js";
import { preparePackage } from "./prepare-package.js";
import { report } from "./report.js";
import { reportConfig } from "./report-config.js";
import { readSettings, type SettingsFlags } from "./settings.js";
import { printSummary } from "./summary.js";

/** The options of `schemapress generate`. */
export interface GenerateFlags extends SettingsFlags {
  readonly check?: boolean;
  readonly cache?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
}

/** Runs `schemapress generate`, and answers with the exit code. Of several packages all are written, or none. */
export async function runGenerate(inputs: readonly string[], flags: GenerateFlags): Promise<number> {
  const started = performance.now();
  const run = await readSettings(inputs, flags);
  const { packages, host } = run;
  if (run.diagnostics.length > 0) {
    await reportConfig(run);
    return exitCodes.badArguments;
  }
  const prepared = [];
  for (const settings of packages) prepared.push(await preparePackage(settings, flags, host));
  const outcomes = prepared.map(({ outcome }) => outcome);
  report(outcomes.flatMap((outcome) => outcome.diagnostics));
  const all = outcomes.flatMap((outcome) => outcome.diagnostics);
  if (all.some(({ severity }) => severity === "error")) return exitCodes.badInput;
  if (flags.check === true) {
    const drifted = outcomes.filter(({ drift }) => drift !== undefined && drift.diff !== "");
    for (const { out, drift } of drifted) {
      process.stdout.write(drift?.diff ?? "");
      process.stderr.write(`${out} is not what would be generated: run ${commandLine(inputs, flags)}\n`);
    }
    return drifted.length === 0 ? exitCodes.done : exitCodes.findings;
  }
  for (const { publish } of prepared) await publish?.();
  printSummary(outcomes, performance.now() - started);
  return exitCodes.done;
}

function commandLine(inputs: readonly string[], flags: GenerateFlags): string {
  const words = ["schemapress generate", ...inputs];
  if (flags.out !== undefined) words.push(`--out ${flags.out}`);
  if (flags.config !== undefined) words.push(`--config ${flags.config}`);
  for (const name of flags.package ?? []) words.push(`--package ${name}`);
  return words.join(" ");
}
