import { isJsonObject } from "../../ir/json.js";
import { appendTokens } from "../../ir/json-pointer.js";
import type { Recovery } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Source } from "../../ir/source.js";
import { fragmentOf } from "../../ir/uri.js";
import { componentsOf } from "./document-roots.js";
import type { Library } from "./library.js";

/** A schema that a dangling reference may mean, and why. */
export interface Candidate {
  readonly schema: SchemaId;
  readonly source: Source;
  readonly by: Recovery["by"];
}

/** Where schemas can be found by name: components, titles and file names of all documents. */
export interface NameIndex {
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
}

const definitionPointer = /^\/(?:components\/schemas|definitions|\$defs)\/([^/]+)$/;

/** The name that a reference such as `#/components/schemas/X` asks for; `undefined` for any other reference. */
export function definitionName(reference: string): string | undefined {
  if (!reference.startsWith("#")) return undefined;
  const name = definitionPointer.exec(fragmentOf(reference))?.[1];
  return name?.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Collects the names of all documents. */
export function indexNames(sources: readonly Source[], library: Library): NameIndex {
  const candidates = new Map<string, Candidate[]>();
  const add = (name: string, candidate: Candidate): void => {
    const others = candidates.get(name) ?? [];
    if (!others.some((other) => other.schema === candidate.schema))
      candidates.set(name, [...others, candidate]);
  };
  for (const source of sources) {
    for (const name of Object.keys(componentsOf(source.value))) {
      const schema = library.at(source.uri, appendTokens("/components/schemas", name));
      if (schema !== undefined) add(name, { schema, source, by: "component" });
    }
  }
  for (const source of sources) {
    const root =
      isJsonObject(source.value) && typeof source.value.openapi === "string"
        ? undefined
        : library.at(source.uri, "");
    if (root === undefined || !isJsonObject(source.value)) continue;
    if (typeof source.value.title === "string")
      add(source.value.title, { schema: root, source, by: "title" });
    add(fileKey(source), { schema: root, source, by: "file name" });
  }
  return { candidates };
}

/**
 * The schemas that a name may mean, seen from a document: those whose file name shares the longest prefix with the
 * document's. Of equally near ones an input is meant rather than a place to look, then a title rather than a file name.
 */
export function findByName(name: string, from: Source, index: NameIndex): readonly Candidate[] {
  const named = [
    ...(index.candidates.get(name) ?? []),
    ...(index.candidates.get(`${kebabCase(name)}.`) ?? []),
  ];
  const near = named.filter((candidate) => candidate.by === "component" || isBeside(candidate.source, from));
  const preferences: readonly ((candidate: Candidate) => number)[] = [
    (candidate) => sharedPrefix(fileName(candidate.source), fileName(from)),
    (candidate) => Number(candidate.source.role === "input"),
    (candidate) => ["file name", "title", "component"].indexOf(candidate.by),
  ];
  const unique = near.filter(
    (candidate, at) => near.findIndex((other) => other.schema === candidate.schema) === at,
  );
  return preferences.reduce<readonly Candidate[]>((left, preference) => best(left, preference), unique);
}

/** The names that could be asked for, for hints. */
export function knownNames(index: NameIndex): readonly string[] {
  return [...index.candidates.keys()].filter((name) => !name.endsWith("."));
}

function best(
  candidates: readonly Candidate[],
  preference: (candidate: Candidate) => number,
): readonly Candidate[] {
  const highest = candidates.reduce(
    (most, candidate) => Math.max(most, preference(candidate)),
    Number.NEGATIVE_INFINITY,
  );
  return candidates.filter((candidate) => preference(candidate) === highest);
}

/** A sibling lies in the same folder, or is an input of the same run. */
function isBeside(source: Source, from: Source): boolean {
  return source.role === "input" || folderName(source) === folderName(from);
}

/** The kebab-case name that a file stands for: without its ending and without a closing `schema`, marked by a dot. */
function fileKey(source: Source): string {
  return `${fileName(source)
    .replace(/\.(json|ya?ml)$/i, "")
    .replace(/[.-]schema$/i, "")
    .toLowerCase()}.`;
}

function kebabCase(name: string): string {
  return name
    .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-")
    .replace(/[\s_]+/g, "-")
    .toLowerCase();
}

function sharedPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function fileName(source: Source): string {
  return source.path.split("/").at(-1) ?? "";
}

function folderName(source: Source): string {
  return source.path.split("/").slice(0, -1).join("/");
}
