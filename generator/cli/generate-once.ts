import { createRecordingHost, type HostRecord } from "../cache/recording-host.js";
import { exitCodes } from "./exit-codes.js";
import { lockFolders } from "./lock-folders.js";
import { preparePackage } from "./prepare-package.js";
import { printDrift, printOverwritten } from "./print-drift.js";
import { report } from "./report.js";
import { reportConfig } from "./report-config.js";
import type { GenerateFlags } from "./run-generate.js";
import { type RunSettings, readSettings } from "./settings.js";
import { printSummary } from "./summary.js";
import type { Surroundings } from "./workplace.js";

/** What one run has come to, and what it has asked of the disk. */
export interface Ended {
  readonly code: number;
  readonly settings: RunSettings;
  readonly records: readonly HostRecord[];
}

/** Generates the packages of a configuration once. Of several all are written, or none. */
export async function generateOnce(
  inputs: readonly string[],
  flags: GenerateFlags,
  surroundings: Surroundings,
): Promise<Ended> {
  const started = performance.now();
  const configuring = new Map<string, ReturnType<typeof createRecordingHost>>();
  const settings = await readSettings(inputs, flags, (folder) => {
    const recording = createRecordingHost(surroundings.hostAt(folder));
    configuring.set(folder, recording);
    return recording.host;
  });
  const { packages, folder } = settings;
  const configured = configuring.get(folder)?.record();
  const asked = configured === undefined ? [] : [configured];
  if (settings.diagnostics.length > 0) {
    await reportConfig(settings);
    return { code: exitCodes.badArguments, settings, records: asked };
  }
  const workplace = await surroundings.open(surroundings.hostAt(folder));
  const folders = flags.check === true ? [] : packages.map(({ out }) => out);
  const unlock = await lockFolders(folders, workplace.host);
  try {
    const prepared = [];
    for (const settings of packages) prepared.push(await preparePackage(settings, flags, workplace));
    const outcomes = prepared.map(({ outcome }) => outcome);
    const records = [...asked, ...prepared.flatMap(({ record }) => record ?? [])];
    const said = outcomes.flatMap((outcome) => outcome.diagnostics);
    report(said);
    if (said.some(({ severity }) => severity === "error"))
      return { code: exitCodes.badInput, settings, records };
    if (flags.check === true) {
      const drifted = printDrift(outcomes, commandLine(inputs, flags));
      return { code: drifted ? exitCodes.findings : exitCodes.done, settings, records };
    }
    for (const { publish } of prepared) await publish?.();
    printOverwritten(outcomes);
    printSummary(outcomes, performance.now() - started);
    return { code: exitCodes.done, settings, records };
  } finally {
    unlock();
  }
}

function commandLine(inputs: readonly string[], flags: GenerateFlags): string {
  const words = ["schemapress generate", ...inputs];
  if (flags.out !== undefined) words.push(`--out ${flags.out}`);
  if (flags.config !== undefined) words.push(`--config ${flags.config}`);
  for (const name of flags.package ?? []) words.push(`--package ${name}`);
  return words.join(" ");
}
