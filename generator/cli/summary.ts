import type { Outcome } from "./outcome.js";

/** Prints one line for the recovered references, where there are any, and one for the run. */
export function printSummary(outcomes: readonly Outcome[], milliseconds: number): void {
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const counts = outcomes.map((outcome) => outcome.counts);
  const recovered = sum(counts.map((each) => each.recovered));
  const all = outcomes.flatMap((outcome) => outcome.diagnostics);
  if (recovered > 0) {
    const isListed = all.some(({ code }) => code === "reference-recovered");
    const found = `led nowhere and ${recovered === 1 ? "was" : "were"} found by name`;
    const more = isListed ? "" : " (--verbose lists them)";
    process.stderr.write(`${count(recovered, "reference")} ${found}${more}\n`);
  }
  const schemas = count(sum(counts.map((each) => each.schemas)), "schema");
  const files = count(sum(counts.map((each) => each.files)), "file");
  const changed = sum(counts.map((each) => each.changed));
  const warnings = all.filter(({ severity }) => severity === "warning").length;
  const end = warnings === 0 ? "" : `, ${count(warnings, "warning")}`;
  const seconds = (milliseconds / 1000).toFixed(1);
  process.stderr.write(`${schemas} → ${files} (${changed} changed) in ${seconds} s${end}\n`);
}

function count(amount: number, unit: string): string {
  return `${String(amount).replace(/(?<=\d)(?=(\d{3})+$)/g, ",")} ${unit}${amount === 1 ? "" : "s"}`;
}
