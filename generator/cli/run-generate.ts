import { findLastRun, type LastRun, rememberRun } from "../cache/last-run.js";
import { createRecordingHost, hashOf } from "../cache/recording-host.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/result.js";
import { createNodeHost } from "../host/node-host.js";
import { toolFingerprint } from "../host/tool-files.js";
import type { Source } from "../ir/source.js";
import { exitCodes } from "./exit-codes.js";
import { readSettings } from "./settings.js";
import { printSummary } from "./summary.js";

/** The options of `schemapress generate`. */
export interface GenerateFlags {
  readonly out?: string;
  readonly config?: string;
  readonly check?: boolean;
  readonly verify?: boolean;
  readonly cache?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
}

/** Runs `schemapress generate`, and answers with the exit code. */
export async function runGenerate(inputs: readonly string[], flags: GenerateFlags): Promise<number> {
  const started = performance.now();
  const host = createNodeHost(process.cwd());
  const { settings, diagnostics: configured } = await readSettings(inputs, flags, host);
  if (hasErrors(configured)) return fail(configured, { flags, code: exitCodes.badArguments });

  await host.recoverFolder(settings.out);
  const key = hashOf(JSON.stringify([toolFingerprint(), settings, flags.verbose === true]));
  // What a function answers depends on more than the settings say of it.
  const remembers = flags.cache !== false && settings.options.rename === undefined;
  const last = !remembers ? undefined : await findLastRun(key, host);
  if (last !== undefined) return sayAgain(last, { flags, started });

  const recording = createRecordingHost(host);
  const { prepare, publish, differences } = await import("../generate.js");
  const { sources, plan, files, diagnostics } = await prepare(settings, recording.host, host);
  if (plan === undefined || hasErrors(diagnostics))
    return fail(diagnostics, { flags, sources, code: exitCodes.badInput });

  const { diagnosticsText } = await import("./print-diagnostics.js");
  const run = {
    key,
    record: recording.record(),
    said: diagnosticsText(diagnostics, sources, "findings"),
    saidVerbose: flags.verbose === true ? diagnosticsText(diagnostics, sources, "all") : undefined,
    warnings: diagnostics.filter((diagnostic) => diagnostic.severity === "warning").length,
    recovered: diagnostics.filter((diagnostic) => diagnostic.code === "reference-recovered").length,
    schemas: sources.filter((source) => source.role === "input").length,
  };
  process.stderr.write(run.saidVerbose ?? run.said);
  if (flags.check === true) {
    const difference = await differences(plan, settings.out, host);
    process.stdout.write(difference);
    if (difference === "") return exitCodes.done;
    process.stderr.write(
      `${settings.out} is not what would be generated: run ${commandLine(inputs, flags)}\n`,
    );
    return exitCodes.findings;
  }
  await publish(plan, settings.out, host);
  if (remembers) await rememberRun(run, { out: settings.out, files }, host);
  printSummary({ ...run, plan, milliseconds: performance.now() - started });
  return exitCodes.done;
}

/** Says what the last run has said, of which nothing has changed. */
function sayAgain(
  last: LastRun,
  { flags, started }: { readonly flags: GenerateFlags; readonly started: number },
): number {
  process.stderr.write(flags.verbose === true ? (last.saidVerbose ?? last.said) : last.said);
  const plan = { create: [], change: [], remove: [], unchanged: Object.keys(last.files).length };
  if (flags.check !== true) printSummary({ ...last, plan, milliseconds: performance.now() - started });
  return exitCodes.done;
}

interface Failure {
  readonly flags: GenerateFlags;
  readonly code: number;
  readonly sources?: readonly Source[];
}

async function fail(
  diagnostics: readonly Diagnostic[],
  { flags, code, sources = [] }: Failure,
): Promise<number> {
  const { diagnosticsText } = await import("./print-diagnostics.js");
  process.stderr.write(diagnosticsText(diagnostics, sources, flags.verbose === true ? "all" : "findings"));
  return code;
}

function commandLine(inputs: readonly string[], flags: GenerateFlags): string {
  const words = ["schemapress generate", ...inputs];
  if (flags.out !== undefined) words.push(`--out ${flags.out}`);
  if (flags.config !== undefined) words.push(`--config ${flags.config}`);
  return words.join(" ");
}
