import type { Manifest, ManifestSchema, TextFile } from "../../ir/files.js";
import { manifestPath, manifestTool } from "../../ir/read-manifest.js";
import { hashFile } from "./hash-text.js";

/** The manifest of a run: the hash of every file but the manifest itself. */
export function buildManifest(
  files: readonly TextFile[],
  schemas: readonly ManifestSchema[],
  version: string,
): Manifest {
  const hashes = files
    .filter(({ path }) => path !== manifestPath)
    .map((file) => [file.path, hashFile(file)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const sorted = [...schemas].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { tool: manifestTool, version, schemas: sorted, files: Object.fromEntries(hashes) };
}

/** The manifest as a file of the package. */
export function manifestFile({ tool, version, schemas, files }: Manifest): TextFile {
  const ordered = {
    tool,
    version,
    schemas: schemas.map(({ id, name, hash }) => ({ id, name, hash })),
    files,
  };
  return { path: manifestPath, text: `${JSON.stringify(ordered, null, 2)}\n` };
}
