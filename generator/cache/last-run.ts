import type { LocatedDiagnostic } from "../diagnostics/located-diagnostic.js";
import type { Host } from "../host/host.js";
import { HostError } from "../host/host-error.js";
import type { TextFile } from "../ir/files.js";
import { cacheFolder } from "./cache-folder.js";
import { readKept } from "./read-kept.js";
import { type HostRecord, hashOf, stillHolds } from "./recording-host.js";
import { sealText, unsealText } from "./sealed-text.js";

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
  const text = unsealText(key, (await readKept([pathOf(key)], host))[0]);
  if (text === undefined) return undefined;
  const run = JSON.parse(text) as LastRun;
  return (await isAsItWas(run, host)) ? run : undefined;
}

async function isAsItWas({ record, files }: LastRun, host: Host): Promise<boolean> {
  try {
    const paths = Object.keys(files);
    const texts = await host.readLoosely(paths);
    return (
      paths.every((path, index) => hashOf(texts[index]) === files[path]) && (await stillHolds(record, host))
    );
  } catch (thrown) {
    // What can no longer be read has changed, and a whole run says what is wrong with it.
    if (thrown instanceof HostError) return false;
    throw thrown;
  }
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
  const text = sealText(run.key, JSON.stringify({ ...run, files }));
  await host.putFiles(cacheFolder, [{ path: pathOf(run.key), text }], mostRuns);
}

function pathOf(key: string): string {
  return `${cacheFolder}/${key.slice(0, 16)}.json`;
}
