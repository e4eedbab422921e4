import { isJsonObject, type JsonValue } from "../../../ir/json.js";
import type { SchemaNode } from "../../../ir/schema-graph.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { Library } from "../library.js";
import { type AccessEdge, accessEdges } from "./access-edges.js";

/** The keyword that takes a member out of what is sent, or of what is received. */
export type AccessWord = "readOnly" | "writeOnly";

/** What is to be known of schemas to leave out the members that are marked by one keyword. */
export interface AccessFacts {
  edgesOf(schema: SchemaId): readonly AccessEdge[];
  /** Whether the keyword marks all instances of a schema: by itself, or by what they are valid against, too. */
  isMarked(schema: SchemaId): boolean;
  /** The names of the members that a schema marks itself. */
  markedHere(schema: SchemaId): Names;
  /** The same with all schemas that apply to the same instance. */
  markedInPlace(schema: SchemaId): Names;
  /** The same with those only that always apply. */
  markedAlways(schema: SchemaId): Names;
  /** The names of the members that a schema itself requires. */
  requiredHere(schema: SchemaId): Names;
  /** The names of the members that a schema, or one that applies to the same instance, requires. */
  requiredInPlace(schema: SchemaId): Names;
}

type Names = ReadonlySet<string>;

/** Finds out what is asked, once for each schema; and its edges once, whichever keyword is asked about. */
export function createAccessFacts(
  nodes: ReadonlyMap<SchemaId, SchemaNode>,
  library: Library,
): (word: AccessWord) => AccessFacts {
  const edgesOf = remember((schema: SchemaId): readonly AccessEdge[] => {
    const node = nodes.get(schema);
    return node === undefined ? [] : accessEdges(node, library);
  });
  return (word) => factsAbout(word, { nodes, library, edgesOf });
}

interface FactInputs {
  readonly nodes: ReadonlyMap<SchemaId, SchemaNode>;
  readonly library: Library;
  readonly edgesOf: AccessFacts["edgesOf"];
}

function factsAbout(word: AccessWord, { nodes, library, edgesOf }: FactInputs): AccessFacts {
  /** The schemas that apply to the same instance, and the schema itself. */
  function inPlace(schema: SchemaId, roles: readonly AccessEdge["role"][]): ReadonlySet<SchemaId> {
    const found = new Set([schema]);
    for (const each of found)
      for (const { role, target } of edgesOf(each)) if (roles.includes(role)) found.add(target);
    return found;
  }

  const isMarked = remember((schema: SchemaId): boolean =>
    [...inPlace(schema, ["conjunct"])].some((each) =>
      nodes.get(each)?.uses.some((use) => use.word === word && use.value === true),
    ),
  );
  const markedHere = remember((schema: SchemaId): Names => {
    const marked = edgesOf(schema).filter(({ target }) => isMarked(target));
    return new Set(marked.flatMap(({ name }) => name ?? []));
  });
  const requiredHere = remember((schema: SchemaId): Names => {
    const node = nodes.get(schema);
    const value = library.schemas.get(node?.origin ?? schema)?.value;
    return new Set(node === undefined || value === undefined ? [] : requiredBy(value, node));
  });
  const everywhere = ["conjunct", "alternative"] as const;
  return {
    edgesOf,
    isMarked,
    markedHere,
    requiredHere,
    markedInPlace: remember((schema: SchemaId) => union(inPlace(schema, everywhere), markedHere)),
    markedAlways: remember((schema: SchemaId) => union(inPlace(schema, ["conjunct"]), markedHere)),
    requiredInPlace: remember((schema: SchemaId) => union(inPlace(schema, everywhere), requiredHere)),
  };
}

/** The names that `required`, and its relatives that ask for members beside another, demand. */
function requiredBy(value: JsonValue, { uses }: SchemaNode): readonly string[] {
  if (!isJsonObject(value)) return [];
  const isUsed = (word: string): boolean => uses.some((use) => use.word === word);
  return ["required", "dependentRequired", "dependencies"].filter(isUsed).flatMap((word) => {
    const held = value[word];
    const lists = isJsonObject(held) ? Object.values(held) : [held ?? []];
    return lists.flatMap((list) =>
      Array.isArray(list) ? list.filter((name) => typeof name === "string") : [],
    );
  });
}

function union(schemas: Iterable<SchemaId>, namesOf: (schema: SchemaId) => Iterable<string>): Names {
  const names = new Set<string>();
  for (const schema of schemas) for (const name of namesOf(schema)) names.add(name);
  return names;
}

function remember<Value>(find: (schema: SchemaId) => Value): (schema: SchemaId) => Value {
  const known = new Map<SchemaId, Value>();
  return (schema) => {
    const before = known.get(schema);
    if (before !== undefined) return before;
    const found = find(schema);
    known.set(schema, found);
    return found;
  };
}
