import { type Way, ways } from "../../conformance/type-offer.ts";
import type { Share } from "./figures.ts";
import type { Measurement } from "./measure.ts";

/** A table in Markdown: a row for each generator, columns for each part of the suite that it was given. */
export function comparisonTable(measurements: readonly Measurement[]): string {
  const suites = unique(measurements.map(suiteName));
  const head = suites.flatMap((suite) => {
    const groups = measurements.find((each) => suiteName(each) === suite)?.figures.groups;
    return [`${suite}: usable of ${groups}`, "sound", "precise", "in literals"];
  });
  const rows = unique(measurements.map(({ subject }) => subject)).map((subject) => [
    subject,
    ...suites.flatMap((suite) => {
      const found = measurements.find((each) => each.subject === subject && suiteName(each) === suite);
      return found === undefined ? ["", "", "", ""] : cellsOf(found);
    }),
  ]);
  return markdownTable([["", ...head], ...rows]);
}

/** A table in Markdown: a row for each part of the suite and generator, columns for each way to offer an instance. */
export function dialectTable(measurements: readonly Measurement[]): string {
  const head = ["sound / precise", "", "usable", "as sets", "in assignments", "in literals"];
  const rows = measurements.map((each) => {
    const { groups, usable, sound, precise } = each.figures;
    const both = (way: Way) => `${shareText(sound[way])} / ${shareText(precise[way])}`;
    return [
      suiteName(each),
      each.subject,
      usable === groups ? `${usable}` : `${usable} of ${groups}`,
      ...ways.map(both),
    ];
  });
  return markdownTable([head, ...rows]);
}

/** What a part of the suite is called. */
export function suiteName({ suite: { dialect, writing } }: Pick<Measurement, "suite">): string {
  const name = dialect.replace(/^draft(?=\d{4})/, "").replace(/^draft(?=\d)/, "draft ");
  return writing === "typed" ? `${name} typed` : name;
}

/** A share of instances in percent: of those in usable groups and, where that is less, of all in brackets. */
export function shareText({ right, ofUsable, ofAll }: Share): string {
  const [first, second] = [percent(right, ofUsable), percent(right, ofAll)];
  return first === second ? first : `${first} (${second})`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);
}

function cellsOf({ figures: { usable, sound, precise } }: Measurement): readonly string[] {
  return [`${usable}`, ...[sound.assign, precise.assign, precise.literal].map(shareText)];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** A table in Markdown, of which the first row is the head. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
