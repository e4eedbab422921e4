import type { WritePlan } from "../../ir/files.js";

const linesPerFile = 200;
/** Texts that differ in more lines than this are as quickly told apart by reading both, and comparing them is slow. */
const mostEdits = 2000;

interface Difference {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * What a plan would change, as one unified diff for each file, sorted by path. Long ones are cut after 200 lines.
 * `current` holds the texts on the disk by path. So that the diff can be applied, it calls the output folder by its path.
 */
export async function unifiedDiff(
  plan: WritePlan,
  current: ReadonlyMap<string, string>,
  folder: string,
): Promise<string> {
  const differences = [...differencesOf(plan, current)].sort((a, b) => (a.path < b.path ? -1 : 1));
  if (differences.length === 0) return "";
  // Only those who ask for a diff wait for the package.
  const { structuredPatch } = await import("diff");

  function diffFile({ path, before, after }: Difference): string {
    const header = [
      `--- ${before === undefined ? "/dev/null" : `a/${folder}/${path}`}`,
      `+++ ${after === undefined ? "/dev/null" : `b/${folder}/${path}`}`,
    ];
    const options = { context: 3, maxEditLength: mostEdits };
    // Where one side is empty there is nothing to search, so no limit is needed.
    const patch =
      before === undefined || after === undefined
        ? structuredPatch("", "", before ?? "", after ?? "")
        : structuredPatch("", "", before, after, undefined, undefined, options);
    const lines = patch?.hunks.flatMap((hunk) => [rangeLine(hunk), ...hunk.lines]);
    return [
      ...header,
      ...(lines === undefined ? ["… too many lines differ to compare them"] : shorten(lines)),
    ].join("\n");
  }

  return `${differences.map(diffFile).join("\n")}\n`;
}

function* differencesOf(plan: WritePlan, current: ReadonlyMap<string, string>): Iterable<Difference> {
  for (const { path, text } of plan.create) yield { path, before: undefined, after: text };
  for (const { path, text } of plan.change) yield { path, before: current.get(path), after: text };
  for (const path of plan.remove) yield { path, before: current.get(path), after: undefined };
}

interface HunkRange {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
}

function rangeLine({ oldStart, oldLines, newStart, newLines }: HunkRange): string {
  return `@@ -${side(oldStart, oldLines)} +${side(newStart, newLines)} @@`;
}

/** A side without lines is named by the line before it. */
function side(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= linesPerFile) return lines;
  return [...lines.slice(0, linesPerFile), `… ${lines.length - linesPerFile} more lines`];
}
