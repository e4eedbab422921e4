import { setTimeout } from "node:timers/promises";
import { partsInMemory } from "../cache/parts-in-memory.js";
import type { HostRecord } from "../cache/recording-host.js";
import { configFiles } from "../config/read-config.js";
import { createRememberingHost } from "../host/remembering-host.js";
import { type FileEvent, watchFiles } from "../host/watch-files.js";
import { generateOnce } from "./generate-once.js";
import { reportCrash } from "./report-crash.js";
import type { GenerateFlags } from "./run-generate.js";
import { readSettings } from "./settings.js";
import type { Workplace } from "./workplace.js";

/** Programs save in several steps, which are one change if no more time than this is between them, in milliseconds. */
const pause = 15;
/** Of two changes of a file that follow each other more closely than this, only the first is told. */
const deaf = 60;

/** Generates now, and again whenever inputs, configuration or templates change, until the process is told to end. */
export async function runWatch(
  inputs: readonly string[],
  flags: GenerateFlags,
  { host: disk, tool, parts: behind }: Workplace,
): Promise<number> {
  const host = createRememberingHost(disk);
  const workplace: Workplace = {
    host,
    tool,
    remembersRuns: false,
    isTold: true,
    parts: partsInMemory(behind),
  };
  const { packages } = await readSettings(inputs, flags, disk);
  const outs = packages.map(({ out }) => out);
  const first = packages.flatMap(({ inputs: own, references }) => [...own, ...references]);
  let known: ReadonlySet<string> = new Set();
  const folders = new Set<string>();
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
  const configured = flags.config === undefined ? [...configFiles, "package.json"] : [flags.config];
  const watching = await watchFiles(
    process.cwd(),
    { patterns: [...first, ...configured], ignored: outs },
    tell,
  );

  for (;;) {
    const changed = new Promise<void>((resolve) => {
      awake = resolve;
    });
    const records = await run();
    const read = records.flatMap(({ texts }) => Object.keys(texts));
    known = new Set([...read, ...configured]);
    const listed = records.flatMap((record) => Object.keys(record.listed));
    const found = records.flatMap((record) => Object.keys(record.found).flatMap(patternsOf));
    const more = [...read, ...listed, ...found].filter((path) => !folders.has(path));
    for (const path of more) folders.add(path);
    if (more.length > 0) watching.add(more);
    await changed;
    await setTimeout(pause);
  }

  async function run(): Promise<readonly HostRecord[]> {
    try {
      return (await generateOnce(inputs, flags, workplace)).records;
    } catch (thrown) {
      reportCrash(thrown, flags.debug === true);
      return [];
    }
  }
}

/** The patterns that a record is about. */
function patternsOf(question: string): readonly string[] {
  return JSON.parse(question) as readonly string[];
}
