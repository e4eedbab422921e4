import { dialectReading } from "../../dialects/vocabularies.js";
import type { Annotation, SchemaAnnotations } from "../../ir/annotation.js";
import type { Check, LocatedCheck } from "../../ir/check.js";
import { isJsonObject, type JsonValue } from "../../ir/json.js";
import { valueAt } from "../../ir/json-pointer.js";
import { type SchemaGraph, type SchemaNode, writtenNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { ChecksBySchema } from "../../optimise/optimise.js";

/** The keywords whose value is an annotation, whatever else they are (Validation, 7 to 9). */
const annotating: ReadonlySet<string> = new Set(
  "title description default examples deprecated readOnly writeOnly format contentEncoding contentMediaType contentSchema".split(
    " ",
  ),
);

/** What every schema says about instances. Words that are no keywords are annotations, too (Core, 6.5). */
export function deriveAnnotations(
  graph: SchemaGraph,
  checks: ChecksBySchema,
): ReadonlyMap<SchemaId, SchemaAnnotations> {
  const documents = new Map(graph.sources.map((source) => [source.uri, source.value]));
  const found = new Map<SchemaId, SchemaAnnotations>();
  for (const [id, list] of checks) {
    const node = writtenNode(id, graph);
    const document = node === undefined ? undefined : documents.get(node.place.uri);
    const value =
      node === undefined || document === undefined ? undefined : valueAt(document, node.place.pointer);
    found.set(id, {
      annotations: node === undefined || !isJsonObject(value) ? [] : annotationsOf(value, node),
      checks: [...(node === undefined ? [] : conditionsOf(node)), ...list.flatMap(withAlternatives)],
    });
  }
  return found;
}

function annotationsOf(
  value: { readonly [word: string]: JsonValue },
  node: SchemaNode,
): readonly Annotation[] {
  const { keywords } = dialectReading(node);
  return Object.entries(value).flatMap(([word, held]): readonly Annotation[] => {
    const keyword = keywords.get(word);
    if (keyword !== undefined && !annotating.has(keyword.name)) return [];
    if (word === "contentSchema" && !Object.hasOwn(value, "contentMediaType")) return [];
    return [{ word, value: held, on: word.startsWith("content") ? "string" : undefined }];
  });
}

/** An `if` that holds has annotations, also where nothing depends on it. */
function conditionsOf(node: SchemaNode): readonly LocatedCheck[] {
  const { keywords } = dialectReading(node);
  return node.uses
    .filter((use) => keywords.get(use.word)?.name === "if")
    .map((use) => ({ check: whereValid(use.value as SchemaId), schemaPath: use.place.pointer }));
}

/** A check, and after alternatives each of them where it holds, since it has annotations then. */
function withAlternatives(located: LocatedCheck): readonly LocatedCheck[] {
  const { check } = located;
  if (check.kind !== "some" && check.kind !== "one") return [located];
  return [located, ...check.schemas.map((schema) => ({ ...located, check: whereValid(schema) }))];
}

function whereValid(schema: SchemaId): Check {
  const applied = { kind: "apply", target: { kind: "here" }, schema, site: undefined } as const;
  return { kind: "when", condition: { kind: "valid", schema }, checks: [applied] };
}
