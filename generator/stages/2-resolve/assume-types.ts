import { dialectReading } from "../../dialects/vocabularies.js";
import { appendTokens } from "../../ir/json-pointer.js";
import type { KeywordUse, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { InstanceType } from "../../ir/shape.js";

/**
 * The nodes with a `type` where it was left out: in schemas whose keywords are all about instances of one type.
 *
 * As if the schema said so: what is a string in `{ "properties": … }` by the specification is refused then.
 */
export function assumeTypes(nodes: ReadonlyMap<SchemaId, SchemaNode>): ReadonlyMap<SchemaId, SchemaNode> {
  return new Map([...nodes].map(([id, node]) => [id, withAssumedType(node)]));
}

/** Keywords that say by themselves of which type an instance is. */
const typed: ReadonlySet<string> = new Set(["type", "enum", "const"]);

function withAssumedType(node: SchemaNode): SchemaNode {
  const { keywords, ranks } = dialectReading(node);
  const used = node.uses.flatMap(({ word }) => keywords.get(word) ?? []);
  const types = new Set(
    used.flatMap(({ about }): readonly InstanceType[] => (about === undefined ? [] : [about])),
  );
  const [type] = types;
  if (types.size !== 1 || type === undefined || used.some(({ name }) => typed.has(name))) return node;
  const place = { ...node.place, pointer: appendTokens(node.place.pointer, "type") };
  const assumed: KeywordUse = { word: "type", value: [type], place };
  const rank = (use: KeywordUse): number => ranks.get(use.word) ?? 0;
  return { ...node, uses: [...node.uses, assumed].sort((one, other) => rank(one) - rank(other)) };
}
