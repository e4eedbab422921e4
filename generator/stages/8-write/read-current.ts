import type { Host } from "../../host/host.js";
import type { Manifest, TextFile } from "../../ir/files.js";
import { manifestPath, readManifest } from "../../ir/read-manifest.js";
import { ownPaths } from "./plan-writes.js";

/** What an output folder holds before it is written: its manifest, and the texts of the files that matter by path. */
export interface CurrentPackage {
  readonly previous: Manifest | undefined;
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads what the folder holds of the files that will be generated and of those that an earlier run wrote. */
export async function readCurrent(
  files: readonly TextFile[],
  folder: string,
  host: Host,
): Promise<CurrentPackage> {
  await host.recoverFolder(folder);
  const previous = readManifest((await host.readLoosely([`${folder}/${manifestPath}`]))[0]);
  const paths = [...new Set([...files.map(({ path }) => path), ...ownPaths(previous)])];
  const read = await host.readLoosely(paths.map((path) => `${folder}/${path}`));
  const texts = new Map<string, string>();
  for (const [index, path] of paths.entries()) {
    const text = read[index];
    if (text !== undefined) texts.set(path, text);
  }
  return { previous, texts };
}
