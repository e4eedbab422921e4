import { formatLocated } from "../diagnostics/format-located.js";
import { usesColor } from "./output-stream.js";
import { printDrift, printOverwritten } from "./print-drift.js";
import type { ReportFlags } from "./report-flags.js";
import { allDiagnostics, type Run } from "./run.js";
import { printSummary } from "./summary.js";

/**
 * Says what a run has come to: for people on the error stream, with only what they asked for on the output stream; for
 * programs as one document on the output stream, and nothing else.
 */
export async function report(run: Run, flags: Partial<ReportFlags>): Promise<void> {
  const { format = "text", maxErrors = 20, color = true } = flags;
  if (format !== "text") {
    const { reportRun } = await import("./report-run.js");
    process.stdout.write(await reportRun(run, format));
    return;
  }
  const isSummedUp = run.exitCode === 0 && run.outcomes.some(({ drift }) => drift === undefined);
  const text = formatLocated(allDiagnostics(run), {
    color: color && usesColor(process.stderr, process.env),
    maxErrors,
    counts: !isSummedUp,
  });
  if (text !== "") process.stderr.write(`${text.trimEnd()}\n${isSummedUp ? "\n" : ""}`);
  for (const outcome of run.outcomes) {
    printDrift(outcome);
    if (run.exitCode === 0) printOverwritten(outcome);
  }
  if (isSummedUp) printSummary(run.outcomes, run.milliseconds);
}
