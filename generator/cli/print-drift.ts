import type { Outcome } from "./outcome.js";

/** Prints how a folder differs from what would be generated, if it does: the diff as data, the rest beside it. */
export function printDrift({ out, drift }: Outcome): void {
  if (drift === undefined || drift.diff === "") return;
  process.stdout.write(drift.diff);
  const lines = [
    ...listed("added", drift.added, out),
    ...listed("changed", drift.changed, out),
    ...listed("removed", drift.removed, out),
    ...listed("edited by hand", drift.edited, out),
    `${out} is not what would be generated: run ${drift.command}`,
  ];
  process.stderr.write(`${lines.join("\n")}\n`);
}

/** Says which files had been changed by hand and are as they are generated again. */
export function printOverwritten({ out, overwritten }: Outcome): void {
  const lines = listed("edited by hand, and overwritten", overwritten, out);
  if (lines.length > 0) process.stderr.write(`${lines.join("\n")}\n`);
}

const mostListed = 20;

function listed(what: string, paths: readonly string[], out: string): readonly string[] {
  const shown = paths.slice(0, mostListed).map((path) => `${what}: ${out}/${path}`);
  const rest = paths.length - shown.length;
  return rest > 0 ? [...shown, `${what}: ${rest} more`] : shown;
}
