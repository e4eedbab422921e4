import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { metaschemaAt } from "../../dialects/metaschemas/metaschemas.js";
import { isJsonObject } from "../../ir/json.js";
import { type JsonPointer, parentPointer, valueAt } from "../../ir/json-pointer.js";
import { type SchemaId, schemaId } from "../../ir/schema-id.js";
import type { Place, Source } from "../../ir/source.js";
import { fragmentOf, withoutFragment } from "../../ir/uri.js";
import { isSchema } from "../../keywords/values.js";
import type { DialectChoice } from "./choose-dialect.js";
import type { Identity, ReadSchema } from "./document.js";
import { documentRoots } from "./document-roots.js";
import { identification, identify } from "./identify.js";
import { readSchema, type Unread } from "./read-schema.js";

/** Every schema of every document, read, and found by URI. */
export interface Library {
  readonly schemas: ReadonlyMap<SchemaId, ReadSchema>;
  readonly diagnostics: readonly Diagnostic[];
  readonly dialects: DialectChoice;
  /** The metaschemas that something referred to and no document is; they come with the generator. */
  readonly metaschemas: readonly Source[];
  /** The schemas of a resource to which dynamic references may be led, by name. */
  dynamicAnchors(resource: string): ReadonlyMap<string, SchemaId>;
  /** The identifier of the schema that a URI leads to, which may have to be read first. */
  find(uri: string): SchemaId | undefined;
  /** The schema at a place of a document. */
  at(uri: string, pointer: JsonPointer): SchemaId | undefined;
}

/** Reads all documents. Schemas in places where no keyword expects one are read when a reference leads there. */
export function buildLibrary(
  sources: readonly Source[],
  dialects: DialectChoice,
  mostSchemas: number = Number.POSITIVE_INFINITY,
): Library {
  const byUri = new Map(sources.map((source) => [source.uri, source]));
  const schemas = new Map<SchemaId, ReadSchema>();
  const places = new Map<string, SchemaId>();
  const anchors = new Map<string, SchemaId>();
  const resources = new Map<string, { readonly source: Source; readonly root: JsonPointer }>();
  const dynamicAnchors = new Map<string, Map<string, SchemaId>>();
  const metaschemas: Source[] = [];
  const counts = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];

  function readAll(first: Unread): void {
    const pending: Unread[] = [first];
    for (let unread = pending.pop(); unread !== undefined; unread = pending.pop()) {
      if (places.has(placeKey(unread.place.uri, unread.place.pointer))) continue;
      if (isOneTooMany(unread.place)) return;
      register(unread);
      const found = (subschema: Unread): SchemaId => {
        pending.push(subschema);
        return subschema.identity.id;
      };
      const read = readSchema(unread, { dialects, found });
      schemas.set(read.id, read);
      for (const name of read.dynamicAnchors) {
        const { resource } = read.identity;
        dynamicAnchors.set(resource, (dynamicAnchors.get(resource) ?? new Map()).set(name, read.id));
      }
    }
  }

  /** Counts the schemas of each document. Where there are too many, nothing more is read, and that is said once. */
  function isOneTooMany({ uri, pointer }: Place): boolean {
    const count = (counts.get(uri) ?? 0) + 1;
    counts.set(uri, count);
    if (count !== mostSchemas + 1) return count > mostSchemas;
    const hint = `the setting limits.schemas is ${mostSchemas}`;
    diagnostics.push(diagnose("schemas-too-many", { most: mostSchemas }, { place: { uri, pointer }, hint }));
    return true;
  }

  function register({ value, place, identity }: Unread): void {
    const source = byUri.get(place.uri);
    places.set(placeKey(place.uri, place.pointer), identity.id);
    const { anchor } = identification(value, identity.dialect);
    if (anchor !== undefined) giveName(anchor, { place, identity });
    for (const [word, keyword] of identity.dialect.identifying) {
      if (!isJsonObject(value) || word === identity.dialect.identifier) continue;
      const name = Object.hasOwn(value, word) ? value[word] : undefined;
      const named = typeof name === "string" ? keyword.identifies?.(name).anchor : undefined;
      if (named !== undefined) giveName(named, { place, identity });
    }
    if (identity.root !== place.pointer || source === undefined) return;
    const other = resources.get(identity.resource);
    if (other === undefined || (other.source === source && other.root === identity.root))
      resources.set(identity.resource, { source, root: identity.root });
    else if (other.source.role === "input" && source.role === "input") {
      diagnostics.push(diagnose("identifier-duplicate", { uri: identity.resource }, { place }));
    }
  }

  /** Gives a schema a plain name inside of its resource; the first that has it is meant. */
  function giveName(anchor: string, { place, identity }: Pick<Unread, "place" | "identity">): void {
    const uri = `${identity.resource}#${anchor}`;
    const other = anchors.get(uri);
    if (other === undefined) anchors.set(uri, identity.id);
    else if (other !== identity.id && byUri.get(place.uri)?.role === "input")
      diagnostics.push(diagnose("identifier-duplicate", { uri }, { place }));
  }

  function at(uri: string, pointer: JsonPointer): SchemaId | undefined {
    const known = places.get(placeKey(uri, pointer));
    if (known !== undefined) return known;
    const source = byUri.get(uri);
    if (source === undefined || (pointer !== "" && !pointer.startsWith("/"))) return undefined;
    const value = valueAt(source.value, pointer);
    if (value === undefined || !isSchema(value)) return undefined;
    const identity = identify({ value, pointer }, surroundings(source, pointer), dialects);
    readAll({ value, place: { uri, pointer }, parent: undefined, identity });
    return identity.id;
  }

  /** What a schema in an unexpected place inherits: from the nearest schema around it, or from the document. */
  function surroundings(source: Source, pointer: JsonPointer): Omit<Identity, "id"> {
    for (let above = parentPointer(pointer); above !== undefined; above = parentPointer(above)) {
      const id = places.get(placeKey(source.uri, above));
      const around = id === undefined ? undefined : schemas.get(id);
      if (around !== undefined) return around.identity;
    }
    return { dialect: documentRoots(source, dialects).dialect, resource: source.uri, root: "" };
  }

  // Inputs first: where an input and a mere place to look have the same identifier, the input is meant.
  const ordered = [...sources].sort((a, b) => Number(a.role !== "input") - Number(b.role !== "input"));
  for (const source of ordered) {
    const { roots } = documentRoots(source, dialects);
    for (const pointer of roots) at(source.uri, pointer);
  }

  function find(uri: string): SchemaId | undefined {
    const document = withoutFragment(uri);
    const fragment = fragmentOf(uri);
    const resource = resources.get(document);
    if (resource === undefined && !byUri.has(document)) {
      const metaschema = metaschemaAt(document);
      if (metaschema === undefined) return undefined;
      add(metaschema);
      return find(metaschema.uri + uri.slice(document.length));
    }
    if (fragment !== "" && !fragment.startsWith("/")) {
      const inside =
        resource === undefined
          ? document
          : schemas.get(at(resource.source.uri, resource.root) ?? schemaId(document, ""))?.identity.resource;
      return anchors.get(`${inside}#${fragment}`);
    }
    if (resource !== undefined) return at(resource.source.uri, resource.root + fragment);
    return at(document, fragment);
  }

  /** A metaschema that comes with the generator becomes a document like those that references lead to. */
  function add(metaschema: Source): void {
    if (byUri.has(metaschema.uri)) return;
    byUri.set(metaschema.uri, metaschema);
    metaschemas.push(metaschema);
    at(metaschema.uri, "");
  }

  const none: ReadonlyMap<string, SchemaId> = new Map();
  return {
    schemas,
    diagnostics,
    dialects,
    metaschemas,
    at,
    find,
    dynamicAnchors: (resource) => dynamicAnchors.get(resource) ?? none,
  };
}

function placeKey(uri: string, pointer: JsonPointer): string {
  return `${uri}#${pointer}`;
}
