import { peersFolder } from "./peers-folder.ts";
import { printApart } from "./print-apart.ts";
import type { Subject } from "./subject.ts";

/** A generator of somebody else, with its own defaults. `peers/ADAPTER.mjs` says how it is run. */
export function peerSubject(name: string, adapter: string): Subject {
  return {
    name,
    place: { folder: peersFolder, shared: [] },
    print: (suite) => printApart(adapter, suite),
  };
}
