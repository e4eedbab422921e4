import type { WritePlan } from "../ir/files.js";

/** What a run has done. */
export interface RunSummary {
  readonly schemas: number;
  readonly plan: WritePlan;
  readonly recovered: number;
  readonly warnings: number;
  readonly milliseconds: number;
}

/** Prints one line for the recovered references, where there are any, and one for the run. */
export function printSummary({ schemas, plan, recovered, warnings, milliseconds }: RunSummary): void {
  if (recovered > 0) {
    process.stderr.write(
      `${count(recovered, "reference")} led nowhere and ${recovered === 1 ? "was" : "were"} found by name (--verbose lists them)\n`,
    );
  }
  const { create, change, remove, unchanged } = plan;
  const files = create.length + change.length + unchanged;
  const changed = create.length + change.length + remove.length;
  const end = warnings === 0 ? "" : `, ${count(warnings, "warning")}`;
  const seconds = (milliseconds / 1000).toFixed(1);
  process.stderr.write(
    `${count(schemas, "schema file")} → ${count(files, "file")} (${changed} changed) in ${seconds} s${end}\n`,
  );
}

function count(amount: number, unit: string): string {
  return `${String(amount).replace(/(?<=\d)(?=(\d{3})+$)/g, ",")} ${unit}${amount === 1 ? "" : "s"}`;
}
