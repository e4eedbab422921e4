import { hasCacheFolder } from "../cache/cache-folder.js";
import { partsOnDisk } from "../cache/parts-on-disk.js";
import type { Host } from "../host/host.js";
import { toolFingerprint } from "../host/tool-files.js";
import { noParts, type PartStore } from "../ir/part-store.js";

/** Where a run works: the project, and what is remembered of earlier runs. */
export interface Workplace {
  readonly host: Host;
  /** Stands for the version of schemapress. */
  readonly tool: string;
  readonly parts: PartStore;
  /** Whether the host is told of every change, so that nothing is asked twice. */
  readonly isTold: boolean;
  /** Whether a run of which nothing has changed is as good as done. */
  readonly remembersRuns: boolean;
}

/** How the project of a folder is reached, and where a run works in it. */
export interface Surroundings {
  hostAt(folder: string): Host;
  open(host: Host): Promise<Workplace>;
}

/** The workplace of one run. Without a cache, everything is done anew. */
export async function openWorkplace(host: Host, cache: boolean): Promise<Workplace> {
  const tool = toolFingerprint();
  const remembersRuns = cache && (await hasCacheFolder(host));
  return {
    host,
    tool,
    remembersRuns,
    isTold: false,
    parts: remembersRuns ? partsOnDisk(tool, host) : noParts,
  };
}
