import { $RefParser } from "@apidevtools/json-schema-ref-parser";
import type { JsonValue } from "../../../ir/json.js";
import { pointerTokens } from "../../../ir/json-pointer.js";
import { ownMember } from "../../../ir/own-member.js";
import type { BundleMembers } from "./bundle-members.js";
import { countNodes, mostNodes } from "./count-nodes.js";
import { createDefinitions } from "./create-definitions.js";
import { decoded, definitionsIn } from "./definitions-in.js";
import { leadsToSchemas } from "./schema-positions.js";

/** Nor is one written out in which references lead to references for more levels than this. */
const mostLevels = 100;

/**
 * Each member with all references replaced by what they lead to.
 *
 * Members that contain themselves, and those that would grow beyond reason, keep references into their own `$defs`. Where
 * even that would repeat too much, since many members lead to each other, `refer` says what stands for one.
 */
export async function writeOut(
  members: BundleMembers,
  refer: (name: string, value: JsonValue) => JsonValue | undefined,
): Promise<BundleMembers> {
  const withDefinitions = createDefinitions(members);
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
    ownMember(dereferenced.$defs, name) ?? withDefinitions(value) ?? refer(name, value) ?? true,
  ]);
  return Object.fromEntries(entries);
}

/** Whether a place is inside a value that is data, so that something like a reference there stays what it is. */
function isData(path: string): boolean {
  return !leadsToSchemas(pointerTokens(path.slice(1)).map(decoded));
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
