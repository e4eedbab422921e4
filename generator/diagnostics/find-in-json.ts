import { parse, type ValueNode } from "@humanwhocodes/momoa";

/** A stretch of text as offsets, the end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** Answers where the value at a pointer's tokens is, or its nearest ancestor that exists. */
export type FindOffsets = (tokens: readonly string[]) => Offsets;

/** Reads a JSON text so that values can be found in it. Throws on what is not JSON. */
export function findInJson(text: string): FindOffsets {
  const { body } = parse(text, { mode: "jsonc", ranges: true, allowTrailingCommas: true });
  return (tokens) => {
    let node = body;
    for (const token of tokens) {
      const child = childOf(node, token);
      if (child === undefined) break;
      node = child;
    }
    return node.range ?? [0, 0];
  };
}

function childOf(node: ValueNode, token: string): ValueNode | undefined {
  if (node.type === "Array") {
    return /^(0|[1-9]\d*)$/.test(token) ? node.elements[Number(token)]?.value : undefined;
  }
  if (node.type !== "Object") return undefined;
  // Of members with one name the last wins, as it does where the value is read.
  return node.members.findLast(({ name }) => (name.type === "String" ? name.value : name.name) === token)
    ?.value;
}
