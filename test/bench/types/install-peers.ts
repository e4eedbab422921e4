import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { peersFolder } from "./peers-folder.ts";

/** Installs the generators that are compared with, where that has not been done yet. Throws where it cannot be done. */
export function installPeers(): void {
  if (existsSync(join(peersFolder, "node_modules/.package-lock.json"))) return;
  console.log("Installing the generators to compare with, once.");
  const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", words, {
    cwd: peersFolder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("They could not be installed; --quick measures without them.");
}
