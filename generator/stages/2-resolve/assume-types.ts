import { dialectReading } from "../../dialects/vocabularies.js";
import { appendTokens, pointerTokens } from "../../ir/json-pointer.js";
import type { KeywordUse, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { InstanceType } from "../../ir/shape.js";

type Nodes = ReadonlyMap<SchemaId, SchemaNode>;

/**
 * The nodes with a `type` where it was left out: in schemas whose keywords are all about instances of one type, of
 * documents for which that is wanted.
 *
 * As if the schema said so: what is a string in `{ "properties": … }` by the specification is refused then. A subschema
 * that is applied to the same instance leaves the type to the schema around it, where that says one or is given one.
 */
export function assumeTypes(nodes: Nodes, isWanted: (uri: string) => boolean): Nodes {
  return new Map(
    [...nodes].map(([id, node]) => [id, isWanted(node.place.uri) ? withAssumedType(node, nodes) : node]),
  );
}

/** Keywords that say by themselves of which type an instance is. */
const typed: ReadonlySet<string> = new Set(["type", "enum", "const"]);

/** Keywords that apply their subschemas to the instance that they are about. */
const inPlaceWords: ReadonlySet<string> = new Set(
  "allOf anyOf oneOf not if then else dependentSchemas dependencies propertyDependencies".split(" "),
);

function withAssumedType(node: SchemaNode, nodes: Nodes): SchemaNode {
  const type = typeAbout(node);
  if (type === undefined || saysType(node) || isTypedAround(node, nodes)) return node;
  const place = { ...node.place, pointer: appendTokens(node.place.pointer, "type") };
  const assumed: KeywordUse = { word: "type", value: [type], place };
  const { ranks } = dialectReading(node);
  const rank = (use: KeywordUse): number => ranks.get(use.word) ?? 0;
  return { ...node, uses: [...node.uses, assumed].sort((one, other) => rank(one) - rank(other)) };
}

/** The type that all keywords of a schema are about, of those that are about one. */
function typeAbout(node: SchemaNode): InstanceType | undefined {
  const { keywords } = dialectReading(node);
  const types = new Set(
    node.uses.map(({ word, value }) => {
      const about = keywords.get(word)?.about;
      return typeof about === "function" ? about(value) : about;
    }),
  );
  types.delete(undefined);
  const [type, ...others] = types;
  return others.length === 0 ? type : undefined;
}

function saysType(node: SchemaNode): boolean {
  const { keywords } = dialectReading(node);
  return node.uses.some(({ word }) => typed.has(keywords.get(word)?.name ?? ""));
}

/** Whether a schema is applied to an instance of which a schema around it says the type. */
function isTypedAround(node: SchemaNode, nodes: Nodes): boolean {
  const outer = node.parent === undefined ? undefined : nodes.get(node.parent);
  if (outer === undefined) return false;
  const word = pointerTokens(node.place.pointer)[pointerTokens(outer.place.pointer).length];
  if (word === undefined || !inPlaceWords.has(word)) return false;
  return saysType(outer) || typeAbout(outer) !== undefined || isTypedAround(outer, nodes);
}
