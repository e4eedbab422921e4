import type { Host } from "../host/host.js";

/** Where a project's cache is: beside what its package manager has put there, so that nobody has to ignore it. */
export const cacheFolder = "node_modules/.cache/schemapress";

/** Whether there is a place for a cache: every package manager leaves a file of its own in `node_modules`. */
export async function hasCacheFolder(host: Host): Promise<boolean> {
  return (await host.list("node_modules")).length > 0;
}
