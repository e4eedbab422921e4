import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { dialectOf, dialectUris } from "../../dialects/dialects.js";
import { isJsonObject, type JsonValue } from "../../ir/json.js";
import { appendTokens, type JsonPointer } from "../../ir/json-pointer.js";
import type { KeywordUse } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Place } from "../../ir/source.js";
import type { Keyword } from "../../keywords/keyword.js";
import type { ReadContext } from "../../keywords/values.js";
import { describeValue } from "./describe-value.js";
import type { Identity, ReadSchema } from "./document.js";
import { identify, isBareReference } from "./identify.js";

/** A schema that is still to be read. */
export interface Unread {
  readonly value: JsonValue;
  readonly place: Place;
  readonly parent: SchemaId | undefined;
  readonly identity: Identity;
}

/** Reads one schema by the keywords of its dialect. Its subschemas are handed to `found`, unread. */
export function readSchema(unread: Unread, found: (subschema: Unread) => void): ReadSchema {
  const { value, place, parent, identity } = unread;
  const diagnostics: Diagnostic[] = [];
  const uses: KeywordUse[] = [];
  const referring: KeywordUse[] = [];
  const children: SchemaId[] = [];
  const definitions: SchemaId[] = [];

  for (const [word, keyword] of keywordsOf(value, identity)) {
    const at: Place = { uri: place.uri, pointer: appendTokens(place.pointer, word) };
    const registered = keyword.holdsDefinitions === true ? definitions : children;
    const keywordValue = (value as { readonly [name: string]: JsonValue })[word] as JsonValue;
    const context = contextFor(
      { keyword: word, value: keywordValue, at },
      diagnostics,
      (subschema, tokens) => {
        const pointer = appendTokens(at.pointer, ...tokens);
        const own = identify(subschema, pointer, identity);
        registered.push(own.id);
        found({ value: subschema, place: { uri: place.uri, pointer }, parent: identity.id, identity: own });
        return own.id;
      },
    );
    const read = keyword.value.read(keywordValue, context);
    if (read === undefined) continue;
    const use: KeywordUse = { word, value: read, place: at };
    uses.push(use);
    if (keyword.refersTo !== undefined) referring.push({ ...use, value: keyword.refersTo(read) });
  }
  diagnostics.push(...dialectDiagnostics(value, place));

  return {
    id: identity.id,
    identity,
    place,
    parent,
    dialect: identity.dialect.uri,
    accepts: value !== false,
    uses,
    referring,
    children,
    definitions,
    diagnostics,
  };
}

/**
 * The keywords of a schema object in the order of the dialect's table, so that the order of writing is nothing.
 *
 * Beside a `$ref` that stands alone nothing acts, but definitions are there to be referred to, and people write
 * descriptions there whatever the draft says.
 */
function keywordsOf(value: JsonValue, { dialect }: Identity): readonly (readonly [string, Keyword])[] {
  if (!isJsonObject(value)) return [];
  const bare = isBareReference(value, dialect);
  const found: (readonly [string, Keyword])[] = [];
  for (const word of Object.keys(value)) {
    const keyword = dialect.keywords.get(word);
    if (keyword === undefined || (bare && word !== "$ref" && !standsBeside(keyword))) continue;
    found.push([word, keyword]);
  }
  const rank = ([word]: readonly [string, Keyword]): number => dialect.ranks.get(word) ?? 0;
  return found.sort((one, other) => rank(one) - rank(other));
}

/** Whether a keyword may stand beside such a `$ref`: it keeps definitions, or it is an annotation and nothing else. */
function standsBeside({ holdsDefinitions, note, check, shape, evaluates }: Keyword): boolean {
  if (holdsDefinitions === true) return true;
  return note !== undefined && check === undefined && shape === undefined && evaluates === undefined;
}

interface Reading {
  readonly keyword: string;
  readonly value: JsonValue;
  readonly at: Place;
}

function contextFor(
  { keyword, value, at }: Reading,
  diagnostics: Diagnostic[],
  subschema: (value: JsonValue, tokens: readonly (string | number)[]) => SchemaId,
): ReadContext {
  return {
    subschema,
    refuse(expected) {
      diagnostics.push(
        diagnose("keyword-value", { keyword, expected, found: describeValue(value) }, { place: at }),
      );
      return undefined;
    },
    warn(code, params) {
      diagnostics.push(diagnose(code, params, { place: at }));
    },
  };
}

function dialectDiagnostics(value: JsonValue, place: Place): readonly Diagnostic[] {
  if (!isJsonObject(value) || typeof value.$schema !== "string" || dialectOf(value.$schema) !== undefined)
    return [];
  const pointer: JsonPointer = appendTokens(place.pointer, "$schema");
  const hint = didYouMean(value.$schema, dialectUris) ?? `known dialects are ${dialectUris.join(", ")}`;
  return [diagnose("dialect-unknown", { uri: value.$schema }, { place: { uri: place.uri, pointer }, hint })];
}
