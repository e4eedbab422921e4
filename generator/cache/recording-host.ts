import { createHash } from "node:crypto";
import type { Host } from "../host/host.js";

/** What a run has asked of the disk, with a hash of each answer: run again, the same questions tell whether it would differ. */
export interface HostRecord {
  readonly texts: Readonly<{ [path: string]: string }>;
  readonly found: Readonly<{ [patterns: string]: string }>;
  readonly listed: Readonly<{ [folder: string]: string }>;
}

/** A host that answers like another one and remembers what was asked. */
export function createRecordingHost(host: Host): { readonly host: Host; readonly record: () => HostRecord } {
  const texts = new Map<string, string>();
  const found = new Map<string, string>();
  const listed = new Map<string, string>();

  async function recordAll(
    paths: readonly string[],
    ask: Host["readTexts"],
  ): Promise<readonly (string | undefined)[]> {
    const all = await ask(paths);
    paths.forEach((path, index) => {
      texts.set(path, hashOf(all[index]));
    });
    return all;
  }

  return {
    host: {
      ...host,
      async readText(path) {
        const text = await host.readText(path);
        texts.set(path, hashOf(text));
        return text;
      },
      readTexts: (paths) => recordAll(paths, host.readTexts),
      readLoosely: (paths) => recordAll(paths, host.readLoosely),
      async find(patterns) {
        const paths = await host.find(patterns);
        found.set(JSON.stringify(patterns), hashOf(paths.join("\n")));
        return paths;
      },
      async list(folder) {
        const names = await host.list(folder);
        listed.set(folder, hashOf(names.join("\n")));
        return names;
      },
    },
    record: () => ({
      texts: Object.fromEntries(texts),
      found: Object.fromEntries(found),
      listed: Object.fromEntries(listed),
    }),
  };
}

/** Whether the disk would give the same answers again. */
export async function stillHolds(record: HostRecord, host: Host): Promise<boolean> {
  for (const [patterns, hash] of Object.entries(record.found)) {
    if (hashOf((await host.find(JSON.parse(patterns) as string[])).join("\n")) !== hash) return false;
  }
  for (const [folder, hash] of Object.entries(record.listed)) {
    if (hashOf((await host.list(folder)).join("\n")) !== hash) return false;
  }
  const paths = Object.keys(record.texts);
  const texts = await host.readTexts(paths);
  return paths.every((path, index) => hashOf(texts[index]) === record.texts[path]);
}

/** SHA-256 of a text; a mark of its own for a file that is not there. */
export function hashOf(text: string | undefined): string {
  return text === undefined ? "absent" : createHash("sha256").update(text).digest("base64url");
}
