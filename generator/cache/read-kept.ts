import type { Host } from "../host/host.js";
import { HostError } from "../host/host-error.js";

/** The texts of files of a cache. What the disk refuses is as good as not there. */
export async function readKept(
  paths: readonly string[],
  host: Host,
): Promise<readonly (string | undefined)[]> {
  try {
    return await host.readLoosely(paths);
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    if (paths.length <= 1) return [undefined];
    // One of many: each by itself, which is slower.
    return (await Promise.all(paths.map((path) => readKept([path], host)))).flat();
  }
}
