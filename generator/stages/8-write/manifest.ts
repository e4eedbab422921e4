import type { Manifest, ManifestSchema, TextFile } from "../../ir/files.js";
import { isJsonObject, type JsonValue } from "../../ir/json.js";
import { hashFile } from "./hash-text.js";

/** Where the manifest is in the generated package. */
export const manifestPath = "manifest.json";

const tool = "schemapress";

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
  return { tool, version, schemas: sorted, files: Object.fromEntries(hashes) };
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

/** The manifest that a text holds; `undefined` for no text and for anything else. */
export function readManifest(text: string | undefined): Manifest | undefined {
  const value = text === undefined ? undefined : parse(text);
  if (!isJsonObject(value) || value.tool !== tool || typeof value.version !== "string") return undefined;
  if (!isJsonObject(value.files) || !Array.isArray(value.schemas)) return undefined;
  const files = Object.entries(value.files).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const schemas = value.schemas.map(readManifestSchema).filter((schema) => schema !== undefined);
  return { tool, version: value.version, schemas, files: Object.fromEntries(files) };
}

/** Whether a text in the manifest's place is meant to be one, though it may be damaged, as by a merge conflict. */
export function isMeantAsManifest(text: string): boolean {
  return text.includes(`"tool": "${tool}"`);
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function readManifestSchema(value: JsonValue): ManifestSchema | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, name, hash } = value;
  if (typeof id !== "string" || typeof name !== "string" || typeof hash !== "string") return undefined;
  return { id, name, hash };
}
