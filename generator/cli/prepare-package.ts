import { findLastRun, rememberRun } from "../cache/last-run.js";
import { createRecordingHost, hashOf } from "../cache/recording-host.js";
import { hasErrors } from "../diagnostics/result.js";
import type { Host } from "../host/host.js";
import { toolFingerprint } from "../host/tool-files.js";
import type { Outcome } from "./outcome.js";
import type { GenerateFlags } from "./run-generate.js";
import type { Settings } from "./settings.js";

/** A package up to the point where it could be written. */
export interface PreparedPackage {
  readonly outcome: Outcome;
  /** Writes the package, all of it or nothing; absent where there is nothing that may be written. */
  readonly publish?: () => Promise<void>;
}

/** Generates the package of one configuration in memory, or remembers that nothing has changed since the last time. */
export async function preparePackage(
  settings: Settings,
  flags: GenerateFlags,
  host: Host,
): Promise<PreparedPackage> {
  await host.recoverFolder(settings.out);
  const key = hashOf(JSON.stringify([toolFingerprint(), settings, flags.verbose === true]));
  // What a function answers depends on more than the settings say of it.
  const remembers = flags.cache !== false && settings.options.rename === undefined;
  const last = remembers ? await findLastRun(key, host) : undefined;
  if (last !== undefined) {
    const { out } = settings;
    const counts = { ...last.counts, changed: 0 };
    const drift = { added: [], changed: [], removed: [], edited: [], diff: "", command: "" };
    const outcome = { out, diagnostics: last.diagnostics, counts };
    return { outcome: flags.check === true ? { ...outcome, drift } : outcome, publish: async () => {} };
  }

  const recording = createRecordingHost(host);
  const { prepare, publish, differences } = await import("../generate.js");
  const { sources, plan, files, diagnostics } = await prepare(settings, recording.host, host);
  const { locateDiagnostics } = await import("../diagnostics/locate-diagnostics.js");
  const shown = diagnostics.filter(({ severity }) => flags.verbose === true || severity !== "info");
  const located = locateDiagnostics(shown, sources);
  const changed = plan === undefined ? 0 : plan.create.length + plan.change.length + plan.remove.length;
  const counts = {
    schemas: sources.filter((source) => source.role === "input").length,
    files: files.length,
    changed,
    recovered: diagnostics.filter((diagnostic) => diagnostic.code === "reference-recovered").length,
  };
  const outcome = { out: settings.out, diagnostics: located, counts };
  if (plan === undefined || hasErrors(diagnostics)) return { outcome };
  if (flags.check === true) {
    const found = await differences(plan, settings.out, host);
    return { outcome: { ...outcome, drift: { ...found, edited: [], command: "" } } };
  }
  return {
    outcome,
    async publish() {
      await publish(plan, settings.out, host);
      if (!remembers) return;
      const run = { key, record: recording.record(), diagnostics: located, counts };
      await rememberRun(run, { out: settings.out, files }, host);
    },
  };
}
