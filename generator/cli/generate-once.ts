import { createRecordingHost, type HostRecord } from "../cache/recording-host.js";
import { exitCodes } from "./exit-codes.js";
import { lockFolders } from "./lock-folders.js";
import { preparePackage } from "./prepare-package.js";
import { printDrift, printOverwritten } from "./print-drift.js";
import { report } from "./report.js";
import type { GenerateFlags } from "./run-generate.js";
import { readSettings, type Settings } from "./settings.js";
import { printSummary } from "./summary.js";
import type { Workplace } from "./workplace.js";

/** What one run has come to, and what it has asked of the disk. */
export interface Ended {
  readonly code: number;
  readonly packages: readonly Settings[];
  readonly records: readonly HostRecord[];
}

/** Generates the packages of a configuration once. Of several all are written, or none. */
export async function generateOnce(
  inputs: readonly string[],
  flags: GenerateFlags,
  workplace: Workplace,
): Promise<Ended> {
  const started = performance.now();
  const configuring = createRecordingHost(workplace.host);
  const { packages, diagnostics } = await readSettings(inputs, flags, configuring.host);
  if (diagnostics.length > 0) {
    // What finds places in files reads JSON and YAML, which a run with nothing to say can do without.
    const { locateDiagnostics } = await import("../diagnostics/locate-diagnostics.js");
    report(locateDiagnostics(diagnostics, []));
    return { code: exitCodes.badArguments, packages, records: [configuring.record()] };
  }
  const folders = flags.check === true ? [] : packages.map(({ out }) => out);
  const unlock = await lockFolders(folders, workplace.host);
  try {
    const prepared = [];
    for (const settings of packages) prepared.push(await preparePackage(settings, flags, workplace));
    const outcomes = prepared.map(({ outcome }) => outcome);
    const records = [configuring.record(), ...prepared.flatMap(({ record }) => record ?? [])];
    const said = outcomes.flatMap((outcome) => outcome.diagnostics);
    report(said);
    if (said.some(({ severity }) => severity === "error"))
      return { code: exitCodes.badInput, packages, records };
    if (flags.check === true) {
      const drifted = printDrift(outcomes, commandLine(inputs, flags));
      return { code: drifted ? exitCodes.findings : exitCodes.done, packages, records };
    }
    for (const { publish } of prepared) await publish?.();
    printOverwritten(outcomes);
    printSummary(outcomes, performance.now() - started);
    return { code: exitCodes.done, packages, records };
  } finally {
    unlock();
  }
}

function commandLine(inputs: readonly string[], flags: GenerateFlags): string {
  const words = ["schemapress generate", ...inputs];
  if (flags.out !== undefined) words.push(`--out ${flags.out}`);
  if (flags.config !== undefined) words.push(`--config ${flags.config}`);
  return words.join(" ");
}
