import { $RefParser } from "@apidevtools/json-schema-ref-parser";
import { isJsonObject, type JsonValue } from "../../../ir/json.js";
import { pointerTokens } from "../../../ir/json-pointer.js";
import { ownMember } from "../../../ir/own-member.js";
import type { BundleMembers } from "./bundle-members.js";
import { leadsToSchemas } from "./schema-positions.js";

/** A schema with more nodes than this, once everything is written out, keeps its references. */
const mostNodes = 20_000;

/** Nor is one written out in which references lead to references for more levels than this. */
const mostLevels = 100;

/**
 * Each member with all references replaced by what they lead to.
 *
 * Members that contain themselves, and those that would grow beyond reason, keep references into their own `$defs`.
 */
export async function writeOut(members: BundleMembers): Promise<BundleMembers> {
  const small = namesOfSmall(members);
  const whole = structuredClone(
    Object.fromEntries(Object.entries(members).filter(([name]) => small.has(name))),
  );
  const dereferenced = (await $RefParser.dereference({ $defs: whole } as object, {
    resolve: { external: false },
    dereference: { circular: "ignore", excludedPathMatcher: isData },
  })) as { readonly $defs: BundleMembers };
  const entries = Object.entries(members).map(([name, value]) => [
    name,
    ownMember(dereferenced.$defs, name) ?? withDefinitions(value, members),
  ]);
  return Object.fromEntries(entries);
}

/** Whether a place is inside a value that is data, so that something like a reference there stays what it is. */
function isData(path: string): boolean {
  return !leadsToSchemas(pointerTokens(path.slice(1)).map(decoded));
}

/** A token as it is in the document; the library encodes some and not all. */
function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

/** The value with the definitions that it still refers to, and those that they refer to. */
function withDefinitions(value: JsonValue, members: BundleMembers): JsonValue {
  const needed = new Map<string, JsonValue>();
  const pending: JsonValue[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const name of definitionsIn(next)) {
      const member = ownMember(members, name);
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
      names.push(decoded(next.$ref.slice("#/$defs/".length)).replaceAll("~1", "/").replaceAll("~0", "~"));
    }
    for (const inner of Object.values(next)) pending.push(inner);
  }
  return names;
}

/** The members that can be written out whole: none that contains itself, and none that would grow beyond reason. */
function namesOfSmall(members: BundleMembers): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  const heights = new Map<string, number>();
  const inside = new Map<string, readonly string[]>();
  // Not by recursion: members may lead to each other in a chain that is longer than the stack.
  const pending = Object.keys(members);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const value = ownMember(members, name) ?? null;
    const held = inside.get(name);
    if (held !== undefined) {
      heights.set(name, held.reduce((most, each) => Math.max(most, heights.get(each) ?? 0), 0) + 1);
      if (sizes.get(name) === Number.POSITIVE_INFINITY)
        sizes.set(
          name,
          held.reduce((sum, each) => sum + (sizes.get(each) ?? 0), countNodes(value)),
        );
      continue;
    }
    // Until its size is known, a member is endless: it is only asked for again where it contains itself.
    sizes.set(name, Number.POSITIVE_INFINITY);
    const found = definitionsIn(value);
    inside.set(name, found);
    pending.push(name, ...found.filter((each) => !inside.has(each)));
  }
  const isSmall = (name: string): boolean =>
    (sizes.get(name) ?? 0) <= mostNodes && (heights.get(name) ?? 0) <= mostLevels;
  return new Set(Object.keys(members).filter(isSmall));
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
