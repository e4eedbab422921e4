import type { Outcome } from "./outcome.js";

/** Prints how folders differ from what would be generated: the diff as data, the rest beside it. Answers whether any does. */
export function printDrift(outcomes: readonly Outcome[], command: string): boolean {
  let drifted = false;
  for (const { out, drift } of outcomes) {
    if (drift === undefined || drift.diff === "") continue;
    drifted = true;
    process.stdout.write(drift.diff);
    const lines = [
      ...listed("added", drift.added, out),
      ...listed("changed", drift.changed, out),
      ...listed("removed", drift.removed, out),
      ...listed("edited by hand", drift.edited, out),
      `${out} is not what would be generated: run ${command}`,
    ];
    process.stderr.write(`${lines.join("\n")}\n`);
  }
  return drifted;
}

/** Says which files had been changed by hand and are as they are generated again. */
export function printOverwritten(outcomes: readonly Outcome[]): void {
  for (const { out, overwritten } of outcomes) {
    const lines = listed("edited by hand, and overwritten", overwritten, out);
    if (lines.length > 0) process.stderr.write(`${lines.join("\n")}\n`);
  }
}

const mostListed = 20;

function listed(what: string, paths: readonly string[], out: string): readonly string[] {
  const shown = paths.slice(0, mostListed).map((path) => `${what}: ${out}/${path}`);
  const rest = paths.length - shown.length;
  return rest > 0 ? [...shown, `${what}: ${rest} more`] : shown;
}
