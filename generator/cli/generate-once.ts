import { createRecordingHost, type HostRecord } from "../cache/recording-host.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { lockFolders } from "./lock-folders.js";
import type { Outcome } from "./outcome.js";
import { type PreparedPackage, preparePackage } from "./prepare-package.js";
import { createProgress, type Progress } from "./progress.js";
import { report } from "./report.js";
import { reportConfig } from "./report-config.js";
import type { GenerateFlags } from "./run-generate.js";
import { type RunSettings, readSettings } from "./settings.js";
import type { Surroundings, Workplace } from "./workplace.js";

const command = "generate";

/** What one run has come to, and what it has asked of the disk. */
export interface Ended {
  readonly code: ExitCode;
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
  const asked = [...configuring.values()].slice(-1).map((recording) => recording.record());
  if (settings.diagnostics.length > 0) {
    await reportConfig(settings, { ...flags, command });
    return { code: exitCodes.badArguments, records: asked };
  }
  const workplace = await surroundings.open(surroundings.hostAt(settings.folder));
  const progress = createProgress(process.stderr, process.env);
  const { packages } = settings;
  const unlock = await lockFolders(
    flags.check === true ? [] : packages.map(({ out }) => out),
    workplace.host,
  );
  try {
    const prepared = await prepareAll(settings, { flags, workplace, progress });
    const outcomes = prepared.map(({ outcome }) => withCommand(outcome, commandLine(inputs, flags)));
    const code = exitCodeOf(outcomes);
    if (code === exitCodes.done && flags.check !== true) {
      progress.phase("writing");
      for (const { publish } of prepared) await publish?.();
    }
    progress.end();
    const milliseconds = performance.now() - started;
    await report({ command, outcomes, diagnostics: [], exitCode: code, milliseconds }, flags);
    return { code, records: [...asked, ...prepared.flatMap(({ record }) => record ?? [])] };
  } finally {
    progress.end();
    unlock();
  }
}

interface Preparing {
  readonly flags: GenerateFlags;
  readonly workplace: Workplace;
  readonly progress: Progress;
}

async function prepareAll(
  { packages }: RunSettings,
  { flags, workplace, progress }: Preparing,
): Promise<readonly PreparedPackage[]> {
  const prepared: PreparedPackage[] = [];
  for (const settings of packages) {
    const step = { done: prepared.length + 1, total: packages.length };
    progress.phase(`generating ${settings.out}`, packages.length > 1 ? step : undefined);
    prepared.push(await preparePackage(settings, flags, workplace));
  }
  return prepared;
}

function exitCodeOf(outcomes: readonly Outcome[]): ExitCode {
  const all = outcomes.flatMap((outcome) => outcome.diagnostics);
  if (all.some(({ severity }) => severity === "error")) return exitCodes.badInput;
  const drifted = outcomes.some(({ drift }) => drift !== undefined && drift.diff !== "");
  return drifted ? exitCodes.findings : exitCodes.done;
}

/** The outcome with the command that mends a difference. */
function withCommand(outcome: Outcome, mending: string): Outcome {
  const { drift } = outcome;
  return drift === undefined ? outcome : { ...outcome, drift: { ...drift, command: mending } };
}

function commandLine(inputs: readonly string[], flags: GenerateFlags): string {
  const words = ["schemapress generate", ...inputs];
  if (flags.out !== undefined) words.push(`--out ${flags.out}`);
  if (flags.config !== undefined) words.push(`--config ${flags.config}`);
  for (const name of flags.package ?? []) words.push(`--package ${name}`);
  return words.join(" ");
}
