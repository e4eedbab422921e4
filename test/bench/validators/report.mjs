import { measures } from "./summary.mjs";

/** What one case gave, as lines. */
export function describeCase(result) {
  const { name, dialect, documents, judge, failures, times = {}, sizes = {}, generation } = result;
  const lines = [`\n${name}${dialect === undefined ? "" : ` (${dialect})`}`];
  if (documents !== undefined) {
    const { valid, invalid, omitted } = documents;
    const others = omitted > 0 ? `, ${omitted} left out on which only a format decides` : "";
    lines[0] += `: ${valid} valid, ${invalid} invalid documents${others}`;
    if (judge !== "ajv standalone") lines.push(`  verdicts are those of ${judge}; there is no baseline`);
  }
  for (const [mode, subjects] of Object.entries(times)) {
    const base = subjects["ajv standalone"];
    const cells = Object.entries(subjects).filter(([subject]) => subject !== "ajv standalone");
    const texts = cells.map(([subject, { ratio, nanoseconds }]) =>
      ratio === undefined ? `${subject} ${nanoseconds.toFixed(0)} ns` : `${subject} ${ratio.toFixed(2)}`,
    );
    const first = base === undefined ? "" : `ajv ${base.nanoseconds.toFixed(0)} ns; `;
    lines.push(`  ${mode.padEnd(6)} ${first}${texts.join(", ")}`);
  }
  const texts = Object.entries(sizes).map(
    ([subject, { check, errors }]) => `${subject} ${check} / ${errors}`,
  );
  lines.push(`  bytes  ${texts.join(", ")}`);
  if (generation !== undefined) {
    const { milliseconds, ratio } = generation;
    const [own, base] = [milliseconds.schemapress, milliseconds["ajv standalone"]];
    lines.push(`  writes ajv ${base.toFixed(1)} ms; schemapress ${own.toFixed(1)} ms, ${ratio.toFixed(2)}`);
  }
  for (const [subject, reason] of Object.entries(failures)) lines.push(`  ${subject} ${reason}`);
  return lines.join("\n");
}

/** A table in Markdown: a row for each case, a column for each subject, the geometric mean at the end. */
export function caseTable(report, measure) {
  const { results, subjects, summary } = report;
  const { ratio } = measures[measure];
  const cell = (result, subject) =>
    ratio(result, subject)?.toFixed(2) ?? result.failures[subject]?.split(":")[0] ?? "no baseline";
  const rows = results.map((result) => [result.name, ...subjects.map((subject) => cell(result, subject))]);
  const mean = subjects.map((subject) => meanText(summary[measure][subject]));
  return markdownTable([["", ...subjects], ...rows, ["**geometric mean (cases)**", ...mean]]);
}

/** A table in Markdown: a row for each measure, a column for each subject. */
export function summaryTable({ subjects, summary }) {
  const rows = Object.entries(measures).map(([name, { title }]) => [
    title,
    ...subjects.map((subject) => meanText(summary[name][subject])),
  ]);
  return markdownTable([["", ...subjects], ...rows]);
}

/** What a fresh process costs, in words. */
export function describeColdStart({ empty, beyond, rounds }) {
  const texts = Object.entries(beyond).map(([name, time]) => `${name} +${time.toFixed(1)} ms`);
  return `Cold start, median of ${rounds}: an empty process ${empty.toFixed(1)} ms; ${texts.join(", ")}`;
}

function meanText(entry) {
  return entry === undefined ? "" : `${entry.mean.toFixed(2)} (${entry.cases})`;
}

function markdownTable([head, ...rows]) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
