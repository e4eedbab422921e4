import type { Code } from "../../generator/diagnostics/catalogue.ts";
import type { JsonValue } from "../../generator/ir/json.ts";

/** An attack or an accident: what lies in a project, and what `schemapress generate` makes of it. */
export interface HostileCase {
  readonly name: string;
  /** The project: texts or bytes by path. Made when they are asked for, since some are large. */
  readonly files: () => ProjectFiles;
  /** A package, the code of the first error, or any of these. */
  readonly expected: "output" | "either" | Code;
  /** What else there has to be at the paths, which plain files cannot be. */
  readonly special?: (folder: string) => void;
}

export type ProjectFiles = Readonly<Record<string, string | Uint8Array>>;

/** A project with one schema, given as a value. */
export function schemaCase(name: string, value: JsonValue, expected: HostileCase["expected"]): HostileCase {
  return { name, files: () => ({ "schemas/thing.json": JSON.stringify(value) }), expected };
}

/** A project with one file in `schemas/`, given as text or bytes. */
export function fileCase(
  [path, content]: readonly [path: string, content: string | Uint8Array],
  expected: HostileCase["expected"],
  name = JSON.stringify(content.slice(0, 40)),
): HostileCase {
  return { name: `${path}: ${name}`, files: () => ({ [`schemas/${path}`]: content }), expected };
}
