import { diagnose } from "../diagnostics/diagnose.js";
import { HostError } from "../host/host-error.js";
import { exitCodes } from "./exit-codes.js";
import { report } from "./report.js";
import type { ReportFlags } from "./report-flags.js";

/** Runs a command and answers with its exit code; what the disk refuses is reported as everything else is. */
export async function guardRun(
  command: string,
  flags: Partial<ReportFlags>,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    const { path, sentence: problem } = thrown;
    const { code, severity, message } = diagnose("disk-failed", { problem });
    const diagnostic = { code, severity, message, place: { path, pointer: "" }, related: [] };
    const exitCode = exitCodes.badInput;
    await report({ command, outcomes: [], diagnostics: [diagnostic], exitCode, milliseconds: 0 }, flags);
    return exitCode;
  }
}
