import type { FailedGroup, SectionResult } from "./judge-section.ts";
import { suiteSections } from "./suite-files.ts";

/** A table in Markdown: passed and failed tests of each dialect and part. */
export function describeTotals(results: readonly SectionResult[]): string {
  const dialects = [...new Set(results.map(({ dialect }) => dialect))];
  const rows = dialects.map((dialect) => [
    dialect,
    ...suiteSections.map((section) => cell(dialect, section)),
  ]);
  function cell(dialect: string, section: string): string {
    const found = results.find((result) => result.dialect === dialect && result.section === section);
    return found === undefined ? "" : `${found.passed} / ${failures(found)}`;
  }
  const heads = ["passed / failed", ...suiteSections];
  return ["", line(heads), line(heads.map(() => "---")), ...rows.map(line), ""].join("\n");
}

/** Every group that fails, with why that is excepted, and every exception that is none any more. */
export function describeFailures(results: readonly SectionResult[]): string {
  const lines = results.flatMap(({ dialect, failed, stale }) => [
    ...failed.flatMap((each) => describeFailure(dialect, each)),
    ...stale.map((place) => `PASSES, take it off the exceptions: ${dialect} ${place}`),
  ]);
  return lines.join("\n");
}

function describeFailure(dialect: string, { file, group, reason, wrong }: FailedGroup): readonly string[] {
  const place = `${dialect} ${file}: ${group}`;
  if (reason !== undefined) return [`excepted (${wrong.length}): ${place}: ${reason}`];
  return [`FAILS: ${place}`, ...wrong.map((text) => `  ${text}`)];
}

function failures({ failed }: SectionResult): number {
  return failed.reduce((sum, { wrong }) => sum + wrong.length, 0);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
