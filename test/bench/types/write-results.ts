import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const [begin, end] = ["<!-- bench:types -->", "<!-- /bench:types -->"];

/** The tables that were made of what was measured. */
export interface Tables {
  readonly comparison: string;
  readonly dialects: string;
}

/** Writes all tables into the results, and the one that compares into the README. */
export function writeResults({ comparison, dialects }: Tables): void {
  const folder = join(root, "test/bench/results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "types.md"), `${comparison}\n\n${dialects}\n`);
  const readme = join(root, "README.md");
  writeFileSync(readme, withTable(readFileSync(readme, "utf8"), comparison));
}

function withTable(text: string, table: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place between ${begin} and ${end}.`);
  return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
}
