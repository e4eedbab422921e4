import { assumedType } from "../../../ir/assumed-type.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../ir/json.js";
import { appendTokens, type JsonPointer, valueAt } from "../../../ir/json-pointer.js";
import type { Model } from "../../../ir/model.js";
import type { SchemaNode } from "../../../ir/schema-graph.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { ownWords } from "./own-words.js";

/** Keywords that only make sense where the schema stood: the bundle has its own places and names. */
const placeWords: ReadonlySet<string> = new Set(
  "$schema $id id $anchor $dynamicAnchor $recursiveAnchor $vocabulary $defs definitions".split(" "),
);

/** Keywords that lead to another schema; the graph knows where to, whatever the dynamic scope. */
const referenceWords = ["$ref", "$dynamicRef", "$recursiveRef"] as const;

/** What the schemas of a bundle are made from. */
export interface BundleInputs {
  readonly model: Model;
  /** The nodes of the graph by `uri#pointer`, without copies for dynamic scopes. */
  readonly nodes: ReadonlyMap<string, SchemaNode>;
  /** The reference by which the bundle knows a declaration. */
  referenceTo(schema: SchemaId): string;
  /** What becomes of a schema object once its subschemas are finished and its references lead to the bundle. */
  finish(schema: JsonObject, node: SchemaNode): JsonObject;
}

/**
 * The value of a declaration as a member of a bundle: its references lead to the bundle's members.
 *
 * A reference beside other keywords moves into `allOf`, so that what replaces it cannot hide them.
 */
export function bundledValue(schema: SchemaId, inputs: BundleInputs): JsonValue {
  const node = inputs.model.graph.nodes.get(schema);
  const source = inputs.model.graph.sources.find((other) => other.uri === node?.place.uri);
  const value =
    node === undefined || source === undefined ? undefined : valueAt(source.value, node.place.pointer);
  if (node === undefined || value === undefined) throw new Error(`${schema} has no value`);
  const copies = new Map([...(node.copies ?? []), [node.place.pointer, node.id]]);
  return copy(value, { ...node.place, copies }, inputs);
}

/** A place in a document, and the copies for a dynamic scope that stand there and below. */
interface CopiedPlace {
  readonly uri: string;
  readonly pointer: JsonPointer;
  readonly copies: SchemaNode["copies"];
}

function copy(value: JsonValue, place: CopiedPlace, inputs: BundleInputs): JsonValue {
  const { uri, pointer } = place;
  const node =
    inputs.model.graph.nodes.get(place.copies?.get(pointer) ?? ("" as SchemaId)) ??
    inputs.nodes.get(`${uri}#${pointer}`);
  const copies = node === undefined ? place.copies : node.copies;
  const written = node?.value ?? value;
  const at = (token: string | number) => ({ uri, pointer: appendTokens(pointer, token), copies });
  if (Array.isArray(value)) return value.map((item, index) => copy(item, at(index), inputs));
  if (!isJsonObject(written) || node?.accepts === false) return written;
  const entries = Object.entries(written)
    .filter(([word]) => node === undefined || !placeWords.has(word))
    .map(([word, member]) => [word, copy(member, at(word), inputs)] as const);
  const copied: JsonObject = Object.fromEntries(entries);
  if (node === undefined) return copied;
  return inputs.finish(withReferences({ ...assumedType(written, node), ...copied }, node, inputs), node);
}

function withReferences(copied: JsonObject, node: SchemaNode, inputs: BundleInputs): JsonObject {
  const used = referenceWords.filter((word) => node.uses.some((use) => use.word === word));
  if (used.length === 0) return copied;
  const pointing = used.flatMap((word): readonly JsonObject[] => {
    const reference = String(copied[word]);
    const target = node.references.get(word === "$ref" ? reference : `${word} ${reference}`);
    return target === undefined ? [] : [{ $ref: inputs.referenceTo(target) }];
  });
  const { $ref, $dynamicRef, $recursiveRef, ...others } = ownWords(copied, node);
  const [only] = pointing;
  if (only === undefined) return others;
  if (pointing.length === 1 && Object.keys(others).length === 0) return only;
  const { allOf } = others;
  return { ...others, allOf: [...pointing, ...(Array.isArray(allOf) ? allOf : [])] };
}
