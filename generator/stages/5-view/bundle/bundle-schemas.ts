import { $RefParser } from "@apidevtools/json-schema-ref-parser";
import type { TextFile } from "../../../ir/files.js";
import { isJsonObject, type JsonValue } from "../../../ir/json.js";
import { appendTokens } from "../../../ir/json-pointer.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { ViewContext } from "../view-context.js";
import { bundledValue } from "./bundled-value.js";

/** A schema with more nodes than this, once everything is written out, keeps its references. */
const mostNodes = 20_000;

/** Values that are data, so that something like a reference inside stays what it is. */
const dataPath = /\/(enum|const|default|examples?)(\/|$)/;

/**
 * Each declaration as a JSON Schema of its own: all references replaced by what they lead to.
 *
 * Schemas that contain themselves, and those that would grow beyond reason, keep references into their own `$defs`.
 */
export async function bundleSchemas({ model, names }: ViewContext): Promise<readonly TextFile[]> {
  const every = [...model.graph.nodes.values()];
  const written = every.filter((node) => node.origin === undefined);
  const nodes = new Map(written.map((node) => [`${node.place.uri}#${node.place.pointer}`, node]));
  const copies = every.flatMap((node) => (node.origin === undefined ? [] : [node.id]));
  const nameOf = (schema: SchemaId): string =>
    // Copies for dynamic scopes have no names; no declaration's name has a hyphen.
    names.declarations.get(schema)?.type.name ?? `copy-${copies.indexOf(schema) + 1}`;
  const referenceTo = (schema: SchemaId): string => `#${appendTokens("/$defs", nameOf(schema))}`;
  const members: Record<string, JsonValue> = {};
  for (const schema of [...model.declarations.map((declaration) => declaration.schema), ...copies])
    members[nameOf(schema)] = bundledValue(schema, { model, nodes, referenceTo });

  const small = namesOfSmall(members);
  const whole = structuredClone(
    Object.fromEntries(Object.entries(members).filter(([name]) => small.has(name))),
  );
  const dereferenced = (await $RefParser.dereference({ $defs: whole } as object, {
    resolve: { external: false },
    dereference: { circular: "ignore", excludedPathMatcher: (path: string) => dataPath.test(path) },
  })) as { readonly $defs: Readonly<Record<string, JsonValue>> };

  return model.declarations.map(({ schema }) => {
    const name = nameOf(schema);
    const module = names.declarations.get(schema)?.type.module ?? name;
    const value = dereferenced.$defs[name] ?? withDefinitions(members[name] as JsonValue, members);
    const dialect = model.graph.nodes.get(schema)?.dialect ?? "";
    const head = { $schema: dialect };
    const document = isJsonObject(value) ? { ...head, ...value } : value;
    return { path: `schemas/${module}.json`, text: `${JSON.stringify(document, null, 2)}\n` };
  });
}

/** The value with the definitions that it still refers to, and those that they refer to. */
function withDefinitions(value: JsonValue, members: Readonly<Record<string, JsonValue>>): JsonValue {
  const needed = new Map<string, JsonValue>();
  const pending: JsonValue[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const name of definitionsIn(next)) {
      const member = members[name];
      if (needed.has(name) || member === undefined) continue;
      needed.set(name, member);
      pending.push(member);
    }
  }
  if (needed.size === 0 || !isJsonObject(value)) return value;
  const sorted = [...needed].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...value, $defs: Object.fromEntries(sorted) };
}

function definitionsIn(value: JsonValue): readonly string[] {
  const names: string[] = [];
  const seen = new Set<JsonValue>();
  const pending: JsonValue[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (isJsonObject(next) && typeof next.$ref === "string" && next.$ref.startsWith("#/$defs/")) {
      names.push(
        decodeURIComponent(next.$ref.slice("#/$defs/".length)).replaceAll("~1", "/").replaceAll("~0", "~"),
      );
    }
    for (const inner of Object.values(next)) pending.push(inner);
  }
  return names;
}

/** The members that can be written out whole: none that contains itself, and none that would grow beyond reason. */
function namesOfSmall(members: Readonly<Record<string, JsonValue>>): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  function sizeOf(name: string): number {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    // Until its size is known, a member is endless: it is only asked for again where it contains itself.
    sizes.set(name, Number.POSITIVE_INFINITY);
    const value = members[name] ?? null;
    const size = definitionsIn(value).reduce((sum, inside) => sum + sizeOf(inside), countNodes(value));
    sizes.set(name, size);
    return size;
  }
  return new Set(Object.keys(members).filter((name) => sizeOf(name) <= mostNodes));
}

/** How many values a document has; stops counting beyond the limit. */
function countNodes(value: JsonValue): number {
  let count = 0;
  const pending: JsonValue[] = [value];
  for (let next = pending.pop(); next !== undefined && count <= mostNodes; next = pending.pop()) {
    count += 1;
    if (typeof next === "object" && next !== null)
      for (const inner of Object.values(next)) pending.push(inner);
  }
  return count;
}
