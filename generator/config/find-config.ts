import { dirname } from "node:path";
import type { Host } from "../host/host.js";
import { HostError } from "../host/host-error.js";

/** The file names of configurations, in the order in which they are spoken of. A folder has one of them. */
export const configFiles = [
  "schemapress.config.ts",
  "schemapress.config.mts",
  "schemapress.config.js",
  "schemapress.config.mjs",
  "schemapress.config.json",
  "schemapress.config.jsonc",
  "schemapress.config.yaml",
  "schemapress.config.yml",
] as const;

/** Where configurations were found. */
export interface FoundConfig {
  /** The project folder: the one that holds the configuration, or else the one that was started from. */
  readonly folder: string;
  /** The configurations in it, by file name; more than one is too many, and none means all defaults. */
  readonly files: readonly string[];
}

/**
 * Looks for a configuration in a folder and, as long as there is none, in the folder around it. The folder of a Git
 * repository is the last one, and so is one that cannot be read.
 */
export async function findConfig(from: string, hostAt: (folder: string) => Host): Promise<FoundConfig> {
  for (let folder = from; ; folder = dirname(folder)) {
    const { files, isLast } = await lookInto(hostAt(folder));
    if (files.length > 0) return { folder, files };
    if (isLast || dirname(folder) === folder) return { folder: from, files: [] };
  }
}

async function lookInto(
  host: Host,
): Promise<{ readonly files: readonly string[]; readonly isLast: boolean }> {
  try {
    const texts = await host.readTexts([...configFiles, "package.json", ".git", ".git/HEAD"]);
    const [manifest, ...git] = texts.slice(configFiles.length);
    const files: string[] = configFiles.filter((_, index) => texts[index] !== undefined);
    if (manifest !== undefined && hasKey(manifest)) files.push("package.json");
    return { files, isLast: git.some((text) => text !== undefined) };
  } catch (thrown) {
    if (thrown instanceof HostError) return { files: [], isLast: true };
    throw thrown;
  }
}

/** Whether a package.json has a configuration. One that cannot be read has none: that is for others to complain about. */
function hasKey(manifest: string): boolean {
  if (!manifest.includes('"schemapress"')) return false;
  try {
    return Object.hasOwn(JSON.parse(manifest) as object, "schemapress");
  } catch {
    return false;
  }
}
