import { setTimeout } from "node:timers/promises";
import { partsInMemory } from "../cache/parts-in-memory.js";
import type { HostRecord } from "../cache/recording-host.js";
import { createNodeHost } from "../host/node-host.js";
import { createRememberingHost, type RememberingHost } from "../host/remembering-host.js";
import { type FileEvent, type FileWatch, watchFiles } from "../host/watch-files.js";
import { type Ended, generateOnce } from "./generate-once.js";
import { reportCrash } from "./report-crash.js";
import type { GenerateFlags } from "./run-generate.js";
import { readSettings } from "./settings.js";
import { openWorkplace, type Surroundings, type Workplace } from "./workplace.js";

/** Programs save in several steps, which are one change if no more time than this is between them, in milliseconds. */
const pause = 15;
/** Of two changes of a file that follow each other more closely than this, only the first is told. */
const deaf = 60;

/** Generates now, and again whenever inputs, configuration or templates change, until the process is told to end. */
export async function runWatch(inputs: readonly string[], flags: GenerateFlags): Promise<number> {
  const { folder, packages } = await readSettings(inputs, flags);
  const hosts = new Map<string, RememberingHost>();
  const host = rememberingHostAt(folder, hosts);
  const surroundings = surroundingsOf(hosts, flags);
  let known: ReadonlySet<string> = new Set();
  let awake: () => void = () => {};

  function tell({ kind, path }: FileEvent): void {
    host.forgetText(path);
    if (kind === "place") host.forgetPlaces();
    if (kind === "place" || known.has(path)) awake();
    if (kind === "text") void setTimeout(deaf).then(() => lookAgain(path));
  }
  async function lookAgain(path: string): Promise<void> {
    if (await host.hasChanged(path)) tell({ kind: "text", path });
  }
  const ignored = packages.map(({ out }) => out);
  const first = packages.flatMap(({ inputs: own, references }) => [...own, ...references]);
  const watching = await watchFiles(folder, { patterns: first, ignored }, tell);

  const watched = new Set<string>();
  for (;;) {
    const changed = new Promise<void>((resolve) => {
      awake = resolve;
    });
    const ended = await run();
    const read = ended.flatMap(({ records }) => records.flatMap(({ texts }) => Object.keys(texts)));
    // Of a run that the disk has ended nothing is known, and what mends it may be any file of the one before.
    if (ended.length > 0) known = new Set(read);
    watchMore(ended, { watched, watching });
    await changed;
    await setTimeout(pause);
  }

  async function run(): Promise<readonly Ended[]> {
    try {
      return [await generateOnce(inputs, flags, surroundings)];
    } catch (thrown) {
      reportCrash(thrown, flags.debug === true);
      return [];
    }
  }
}

function rememberingHostAt(folder: string, hosts: Map<string, RememberingHost>): RememberingHost {
  const host = hosts.get(folder) ?? createRememberingHost(createNodeHost(folder));
  hosts.set(folder, host);
  return host;
}

/** Everything is remembered as long as the watch goes on. */
function surroundingsOf(hosts: Map<string, RememberingHost>, flags: GenerateFlags): Surroundings {
  let opened: Workplace | undefined;
  return {
    hostAt: (folder) => rememberingHostAt(folder, hosts),
    async open(host) {
      if (opened?.host === host) return opened;
      const { tool, parts } = await openWorkplace(host, flags.cache !== false);
      opened = { host, tool, remembersRuns: false, isTold: true, parts: partsInMemory(parts) };
      return opened;
    },
  };
}

/** Watches whatever a run has asked for that is not watched yet. */
function watchMore(
  ended: readonly Ended[],
  { watched, watching }: { readonly watched: Set<string>; readonly watching: FileWatch },
): void {
  const more = ended.flatMap(({ records }) => records.flatMap(askedFor)).filter((path) => !watched.has(path));
  for (const path of more) watched.add(path);
  if (more.length > 0) watching.add(more);
}

/** The files, folders and patterns that a record is about. */
function askedFor({ texts, listed, found }: HostRecord): readonly string[] {
  const patterns = Object.keys(found).flatMap((question) => JSON.parse(question) as readonly string[]);
  return [...Object.keys(texts), ...Object.keys(listed), ...patterns];
}
