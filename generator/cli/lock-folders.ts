import type { Host } from "../host/host.js";

/** How long to wait for another run that writes into a folder, in milliseconds. */
const patience = 30_000;

/**
 * Locks output folders, in an order that is the same for every run, so that no two wait for each other. The locks go when
 * the answer is called, and at the latest when the process ends.
 */
export async function lockFolders(folders: readonly string[], host: Host): Promise<() => void> {
  const held: (() => void)[] = [];
  const release = (): void => {
    process.off("exit", release);
    for (const unlock of held.splice(0).reverse()) unlock();
  };
  process.on("exit", release);
  try {
    for (const folder of [...folders].sort()) held.push(await host.lockFolder(folder, patience));
  } catch (thrown) {
    release();
    throw thrown;
  }
  return release;
}
