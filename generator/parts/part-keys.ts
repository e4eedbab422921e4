import { createHash } from "node:crypto";
import { findComponents } from "../ir/find-components.js";
import { isJsonObject, type JsonValue } from "../ir/json.js";
import { valueAt } from "../ir/json-pointer.js";
import type { Names } from "../ir/names.js";
import type { SchemaGraph } from "../ir/schema-graph.js";
import type { SchemaId } from "../ir/schema-id.js";
import type { Region } from "./find-regions.js";

/** What keys are made from, beside the regions. */
export interface KeyInputs {
  readonly graph: SchemaGraph;
  readonly names: Names;
  /** What all parts depend on, as text. */
  readonly common: string;
}

/**
 * A key for each region: a hash of its own contents and names, and of everything that it leads to. Where nothing of that
 * has changed, what is made of the region has not either.
 */
export function partKeys(
  regions: ReadonlyMap<SchemaId, Region>,
  inputs: KeyInputs,
): ReadonlyMap<SchemaId, string> {
  const sources = new Map(inputs.graph.sources.map((source) => [source.uri, source.value]));
  const edges = new Map([...regions].map(([id, { leadsTo }]) => [id, leadsTo]));
  const keys = new Map<SchemaId, string>();
  for (const members of findComponents(edges)) {
    const inside = members.flatMap((id) => regions.get(id) ?? []);
    const contents = inside.map((region) => contentsOf(region, inputs.names, sources)).sort();
    const led = new Set(inside.flatMap(({ leadsTo }) => leadsTo.flatMap((id) => keys.get(id) ?? [])));
    const whole = hash([inputs.common, ...contents, ...[...led].sort()]);
    for (const id of members) keys.set(id, hash([whole, id]));
  }
  return keys;
}

/** All that is known of a region by itself. */
function contentsOf({ root, nodes }: Region, names: Names, sources: ReadonlyMap<string, JsonValue>): string {
  const document = sources.get(root.place.uri);
  const value = document === undefined ? undefined : valueAt(document, root.place.pointer);
  return JSON.stringify([
    names.declarations.get(root.id),
    value === undefined || !isJsonObject(value) ? value : withoutDefinitions(value),
    nodes.map(({ id, place, dialect, vocabularies, accepts, references }) => {
      return [id, place, dialect, vocabularies, accepts, [...references]];
    }),
  ]);
}

/** Definitions are regions of their own where anything leads to them. */
function withoutDefinitions(value: { readonly [word: string]: JsonValue }): JsonValue {
  const { $defs, definitions, ...others } = value;
  return others;
}

function hash(texts: readonly string[]): string {
  const sum = createHash("sha256");
  // Lengths keep apart what is written side by side.
  for (const text of texts) sum.update(`${text.length} ${text}`);
  return sum.digest("base64url");
}
