import type { LocatedDiagnostic } from "../diagnostics/located-diagnostic.js";
import type { Host } from "../host/host.js";
import type { TextFile } from "../ir/files.js";
import { cacheFolder } from "./cache-folder.js";
import { type HostRecord, hashOf, stillHolds } from "./recording-host.js";

/** What is remembered of the last run, so that one with nothing changed needs neither schemas nor compiler. */
export interface LastRun {
  /** Hash of the tool and of the settings. */
  readonly key: string;
  readonly record: HostRecord;
  /** What was said of the schemas, and how much was read and done. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly counts: RunCounts;
  /** Hashes of the files of the package, by path in the project. */
  readonly files: { readonly [path: string]: string };
}

/** How much a run has read and done. */
export interface RunCounts {
  readonly schemas: number;
  readonly files: number;
  readonly changed: number;
  /** References that led nowhere and were found by name. */
  readonly recovered: number;
}

const mostRuns = 100;

/** The run remembered under a key, where nothing that it read and nothing that it wrote has changed since. */
export async function findLastRun(key: string, host: Host): Promise<LastRun | undefined> {
  const text = await host.readText(pathOf(key));
  const run = text === undefined ? undefined : parse(text);
  if (run === undefined || run.key !== key || !(await stillHolds(run.record, host))) return undefined;
  const paths = Object.keys(run.files);
  const texts = await host.readTexts(paths);
  return paths.every((path, index) => hashOf(texts[index]) === run.files[path]) ? run : undefined;
}

/** Remembers a run. */
export async function rememberRun(
  run: Omit<LastRun, "files">,
  output: { readonly out: string; readonly files: readonly TextFile[] },
  host: Host,
): Promise<void> {
  const files = Object.fromEntries(
    output.files.map((file) => [`${output.out}/${file.path}`, hashOf(file.text)]),
  );
  const text = JSON.stringify({ ...run, files });
  await host.putFiles(cacheFolder, [{ path: pathOf(run.key), text }], mostRuns);
}

function pathOf(key: string): string {
  return `${cacheFolder}/${key.slice(0, 16)}.json`;
}

function parse(text: string): LastRun | undefined {
  try {
    return JSON.parse(text) as LastRun;
  } catch {
    return undefined;
  }
}
