import type { Manifest, ManifestSchema } from "./files.js";
import { isJsonObject, type JsonValue } from "./json.js";

/** Where the manifest is in the generated package. */
export const manifestPath = "manifest.json";

/** What a manifest says that it was written by. */
export const manifestTool = "schemapress";

/** The manifest that a text holds; `undefined` for no text and for anything else. */
export function readManifest(text: string | undefined): Manifest | undefined {
  const value = text === undefined ? undefined : parse(text);
  if (!isJsonObject(value) || value.tool !== manifestTool || typeof value.version !== "string")
    return undefined;
  if (!isJsonObject(value.files) || !Array.isArray(value.schemas)) return undefined;
  const files = Object.entries(value.files).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const schemas = value.schemas.map(readManifestSchema).filter((schema) => schema !== undefined);
  return { tool: manifestTool, version: value.version, schemas, files: Object.fromEntries(files) };
}

/** Whether a text in the manifest's place is meant to be one, though it may be damaged, as by a merge conflict. */
export function isMeantAsManifest(text: string): boolean {
  return text.includes(`"tool": "${manifestTool}"`);
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
