import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { barChart } from "./bar-chart.mjs";
import { describeColdStart, summaryTable } from "./report.mjs";

const root = join(import.meta.dirname, "../../..");

/** Writes the results, the chart of them, and the table of the README. */
export function writeResults(report) {
  const folder = join(root, "test/bench/results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "validators.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, "validators.svg"), barChart(report));
  const readme = join(root, "README.md");
  writeFileSync(readme, withTable(readFileSync(readme, "utf8"), report));
}

const [begin, end] = ["<!-- bench -->", "<!-- /bench -->"];

function withTable(text, report) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place between ${begin} and ${end}`);
  const sections = [
    "![How long validating takes, beside other validators](test/bench/results/validators.svg)",
    summaryTable(report),
    ...(report.coldStart === undefined ? [] : [`${describeColdStart(report.coldStart)}.`]),
    `Node ${report.node.slice(1)}, medians of ${report.rounds} rounds.`,
  ];
  return `${text.slice(0, from + begin.length)}\n\n${sections.join("\n\n")}\n\n${text.slice(to)}`;
}
