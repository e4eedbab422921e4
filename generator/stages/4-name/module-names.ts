import { createHash } from "node:crypto";
import type { SchemaId } from "../../ir/schema-id.js";

/** Names that Windows keeps for devices, and those that the package's own modules have. */
const notFiles = /^(con|prn|aux|nul|com\d|lpt\d|index|runtime)$/i;

/**
 * The module of each declaration: its name, where every file system can hold that beside the others. Elsewhere a
 * suffix from the schema's identifier is added, which stays the same when other schemas come and go.
 */
export function moduleNames(
  names: ReadonlyMap<SchemaId, string>,
  reserved: readonly string[],
): ReadonlyMap<SchemaId, string> {
  const uses = new Map<string, number>();
  for (const name of names.values()) uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
  const modules = new Map<SchemaId, string>();
  for (const [schema, name] of names) {
    const plain =
      /^[A-Za-z_$][\w$]{0,79}$/.test(name) &&
      !notFiles.test(name) &&
      !reserved.includes(name.toLowerCase()) &&
      uses.get(name.toLowerCase()) === 1;
    modules.set(schema, plain ? name : `${shorten(name)}-${shortHash(schema)}`);
  }
  return modules;
}

/** What every file system can hold of a name: a word of ours where that is nothing. */
function shorten(name: string): string {
  return name.replace(/[^\w$]/g, "").slice(0, 60) || "schema";
}

function shortHash(schema: SchemaId): string {
  return createHash("sha256").update(schema).digest("hex").slice(0, 8);
}
