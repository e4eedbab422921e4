import { findLastRun, rememberRun } from "../cache/last-run.js";
import { createRecordingHost, type HostRecord, hashOf, stillHolds } from "../cache/recording-host.js";
import { diagnose } from "../diagnostics/diagnose.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/result.js";
import type { WritePlan } from "../ir/files.js";
import type { Prepared } from "../prepare.js";
import type { Outcome } from "./outcome.js";
import type { GenerateFlags } from "./run-generate.js";
import { saveMemory } from "./save-memory.js";
import type { Settings } from "./settings.js";
import type { Workplace } from "./workplace.js";

/** A package up to the point where it could be written. */
export interface PreparedPackage {
  readonly outcome: Outcome;
  /** What was asked of the disk; absent where it was not asked again. */
  readonly record?: HostRecord;
  /** Writes the package, all of it or nothing; absent where there is nothing that may be written. */
  readonly publish?: () => Promise<void>;
}

/** How often a package is begun anew because its inputs have changed meanwhile. */
const mostAttempts = 3;

/** Generates the package of one configuration in memory, or remembers that nothing has changed since the last time. */
export async function preparePackage(
  settings: Settings,
  flags: GenerateFlags,
  workplace: Workplace,
): Promise<PreparedPackage> {
  const { host } = workplace;
  const { out } = settings;
  await host.recoverFolder(out);
  const key = hashOf(JSON.stringify([workplace.tool, settings, flags.verbose === true]));
  // What a function answers depends on more than the settings say of it.
  const remembers = workplace.remembersRuns && settings.options.rename === undefined;
  const last = remembers ? await findLastRun(key, host) : undefined;
  if (last !== undefined) {
    const counts = { ...last.counts, changed: 0 };
    const outcome = { out, diagnostics: last.diagnostics, counts, overwritten: [] };
    return flags.check === true ? { outcome: { ...outcome, drift: noDrift } } : { outcome };
  }

  const { prepared, record } = await prepareSteadily(settings, workplace);
  const { sources, plan, files } = prepared;
  const { locateDiagnostics } = await import("../diagnostics/locate-diagnostics.js");
  const shown = prepared.diagnostics.filter(({ severity }) => flags.verbose === true || severity !== "info");
  const diagnostics = locateDiagnostics(shown, sources);
  const counts = {
    schemas: sources.filter((source) => source.role === "input").length,
    files: files.length,
    changed: plan === undefined ? 0 : plan.create.length + plan.change.length + plan.remove.length,
    recovered: prepared.diagnostics.filter(({ code }) => code === "reference-recovered").length,
  };
  const outcome = { out, diagnostics, counts, overwritten: [] };
  if (plan === undefined || hasErrors(prepared.diagnostics)) return { outcome, record };
  if (flags.check === true) {
    const { differences } = await import("../prepare.js");
    return {
      outcome: { ...outcome, drift: { ...(await differences(plan, out, host)), command: "" } },
      record,
    };
  }
  async function publish(writing: WritePlan): Promise<void> {
    const generate = await import("../prepare.js");
    await generate.publish(writing, out, host);
    if (!remembers) return;
    await rememberRun({ key, record, diagnostics, counts }, { out, files }, host);
  }
  return { outcome: { ...outcome, overwritten: plan.edited }, record, publish: () => publish(plan) };
}

const noDrift = { added: [], changed: [], removed: [], edited: [], diff: "", command: "" };

/** Prepares a package from inputs of which none changes while they are read. */
async function prepareSteadily(
  settings: Settings,
  { host, parts, isTold }: Workplace,
): Promise<{ readonly prepared: Prepared; readonly record: HostRecord }> {
  const { prepare } = await import("../prepare.js");
  for (let attempt = 1; ; attempt += 1) {
    const recording = createRecordingHost(host);
    const prepared = await prepare(settings, {
      reading: recording.host,
      writing: host,
      parts,
      onMany: saveMemory,
    });
    const record = recording.record();
    if (isTold || (await stillHolds(record, host))) return { prepared, record };
    if (attempt < mostAttempts) continue;
    const unsteady: Diagnostic = diagnose("input-unsteady", { attempts: mostAttempts });
    return { prepared: { ...prepared, plan: undefined, diagnostics: [unsteady] }, record };
  }
}
