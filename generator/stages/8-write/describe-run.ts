import type { ManifestSchema, TextFile } from "../../ir/files.js";
import { buildManifest, manifestFile } from "./manifest.js";

/** The files with the manifest that lists them, and the schemas that they were made from. */
export function describeRun(
  files: readonly TextFile[],
  schemas: readonly ManifestSchema[],
  version: string,
): readonly TextFile[] {
  return [...files, manifestFile(buildManifest(files, schemas, version))];
}
