import type { Outcome } from "./outcome.js";

/** Prints how a folder differs from what would be generated, if it does, and says what to do. */
export function printDrift({ out, drift }: Outcome): void {
  if (drift === undefined || drift.diff === "") return;
  process.stdout.write(drift.diff);
  process.stderr.write(`${out} is not what would be generated: run ${drift.command}\n`);
}
