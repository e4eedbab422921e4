import { isJsonObject, type JsonValue } from "../../../ir/json.js";
import { ownMember } from "../../../ir/own-member.js";
import type { BundleMembers } from "./bundle-members.js";
import { countNodes } from "./count-nodes.js";
import { definitionsIn } from "./definitions-in.js";

/**
 * Members that lead to each other hold each other's definitions, so that what is written is about the number of members
 * times their size. More nodes than this are not.
 */
const mostWritten = 2_000_000;

/**
 * Answers with the value of a member and the definitions that it refers to, and those that they refer to; with nothing
 * where that would be too much, if all of them do the same.
 */
export function createDefinitions(members: BundleMembers): (value: JsonValue) => JsonValue | undefined {
  const known = new Map<JsonValue, { readonly names: readonly string[]; readonly nodes: number }>();
  function read(value: JsonValue) {
    const found = known.get(value) ?? { names: definitionsIn(value), nodes: countNodes(value) };
    known.set(value, found);
    return found;
  }
  return (value) => {
    const needed = new Map<string, JsonValue>();
    const pending: JsonValue[] = [value];
    let nodes = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const own = read(next);
      nodes += own.nodes;
      if (nodes * needed.size > mostWritten) return undefined;
      for (const name of own.names) {
        const member = ownMember(members, name);
        if (needed.has(name) || member === undefined) continue;
        needed.set(name, member);
        pending.push(member);
      }
    }
    if (needed.size === 0 || !isJsonObject(value)) return value;
    const sorted = [...needed].sort(([a], [b]) => (a < b ? -1 : 1));
    return { ...value, $defs: Object.fromEntries(sorted) };
  };
}
