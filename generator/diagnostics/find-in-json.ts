import { type MemberNode, parse, type ValueNode } from "@humanwhocodes/momoa";

/** A stretch of text as offsets, the end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** Which part of a member is looked for. */
export type MemberPart = "name" | "value";

/** Answers where the value at a pointer's tokens is, or the name before it, or the nearest ancestor that exists. */
export type FindOffsets = (tokens: readonly string[], part: MemberPart) => Offsets;

/** Reads a JSON text so that values can be found in it. Throws on what is not JSON. */
export function findInJson(text: string): FindOffsets {
  const { body } = parse(text, { mode: "json", ranges: true });
  return (tokens, part) => {
    let node = body;
    for (const [index, token] of tokens.entries()) {
      const member = memberOf(node, token);
      const child = member?.value ?? itemOf(node, token);
      if (child === undefined) break;
      if (part === "name" && index === tokens.length - 1 && member !== undefined)
        return member.name.range ?? [0, 0];
      node = child;
    }
    return node.range ?? [0, 0];
  };
}

function itemOf(node: ValueNode, token: string): ValueNode | undefined {
  if (node.type !== "Array" || !/^(0|[1-9]\d*)$/.test(token)) return undefined;
  return node.elements[Number(token)]?.value;
}

function memberOf(node: ValueNode, token: string): MemberNode | undefined {
  if (node.type !== "Object") return undefined;
  // Of members with one name the last wins, as it does where the value is read.
  return node.members.findLast(({ name }) => (name.type === "String" ? name.value : name.name) === token);
}
