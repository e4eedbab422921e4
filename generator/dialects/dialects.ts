import type { Dialect } from "./dialect.js";
import { draft04 } from "./draft-04.js";
import { draft06 } from "./draft-06.js";
import { draft07 } from "./draft-07.js";
import { draft201909 } from "./draft-2019-09.js";
import { draft202012 } from "./draft-2020-12.js";
import { openapi30 } from "./openapi-3.0.js";
import { openapi31 } from "./openapi-3.1.js";
import { v1 } from "./v1.js";

const dialects: ReadonlyMap<string, Dialect> = new Map(
  [draft04, draft06, draft07, draft201909, draft202012, v1, openapi30, openapi31].map((dialect) => [
    dialect.uri,
    dialect,
  ]),
);

/** What people call the dialects of JSON Schema in a configuration. */
const byName: Readonly<Record<string, Dialect>> = {
  "draft-04": draft04,
  "draft-06": draft06,
  "draft-07": draft07,
  "2019-09": draft201909,
  "2020-12": draft202012,
  v1,
};

/** The names of the dialects, for hints. */
export const dialectNames: readonly string[] = Object.keys(byName);

/** The dialect of such a name; `undefined` for any other. */
export function dialectNamed(name: string): Dialect | undefined {
  return Object.hasOwn(byName, name) ? byName[name] : undefined;
}

/** The dialect that a `$schema` URI selects, with or without an empty fragment; `undefined` for an unknown one. */
export function dialectOf(uri: string): Dialect | undefined {
  const found = dialects.get(uri);
  if (found !== undefined) return found;
  const bare = uri.replace(/#$/, "");
  // Each release of v1 has its own metaschema, and all are the same dialect.
  if (bare.startsWith(`${v1.uri}/2`)) return v1;
  // Draft URIs are http by definition, and written with https as often.
  return dialects.get(bare) ?? dialects.get(bare.replace(/^https:/, "http:"));
}

/** The dialect of a URI that is known to select one. Throws on any other: a bug. */
export function knownDialect(uri: string): Dialect {
  const dialect = dialectOf(uri);
  if (dialect === undefined) throw new Error(`no dialect has the URI ${uri}`);
  return dialect;
}

/** The URIs of all dialects, for hints. */
export const dialectUris: readonly string[] = [...dialects.keys()];
