import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { dialectUris } from "../../dialects/dialects.js";
import { vocabularyUris } from "../../dialects/vocabularies.js";
import { isJsonObject, type JsonValue } from "../../ir/json.js";
import { appendTokens, type JsonPointer } from "../../ir/json-pointer.js";
import type { KeywordUse } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Place } from "../../ir/source.js";
import { resolveUri } from "../../ir/uri.js";
import type { Keyword } from "../../keywords/keyword.js";
import { dynamicKey } from "../../keywords/reference.js";
import type { ReadContext } from "../../keywords/values.js";
import type { DialectChoice } from "./choose-dialect.js";
import { describeValue } from "./describe-value.js";
import type { Identity, ReadSchema, Referring } from "./document.js";
import { identify, isBareReference } from "./identify.js";

/** A schema that is still to be read. */
export interface Unread {
  readonly value: JsonValue;
  readonly place: Place;
  readonly parent: SchemaId | undefined;
  readonly identity: Identity;
}

/** What reading a schema needs beside it. */
export interface ReadInputs {
  readonly dialects: DialectChoice;
  /** Is handed each subschema, unread, and says by which identifier the keyword is to know it. */
  found(subschema: Unread): SchemaId;
}

/** Reads one schema by the keywords of its dialect. */
export function readSchema(unread: Unread, { dialects, found }: ReadInputs): ReadSchema {
  const { value, place, parent, identity } = unread;
  const diagnostics: Diagnostic[] = [];
  const uses: KeywordUse[] = [];
  const referring: Referring[] = [];
  const dynamicAnchors: string[] = [];
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
        const own = identify({ value: subschema, pointer }, identity, dialects);
        const below: Place = { uri: place.uri, pointer };
        registered.push(own.id);
        return found({ value: subschema, place: below, parent: identity.id, identity: own });
      },
    );
    const read = keyword.value.read(keywordValue, context);
    if (read === undefined) continue;
    uses.push({ word, value: read, place: at });
    referring.push(...referringOf(keyword, read, at));
    const anchor = keyword.dynamicAnchor?.(read);
    // A root without a name is led to by `$recursiveRef`, which looks at the roots of resources only.
    if (anchor !== undefined && (anchor !== "" || identity.root === place.pointer))
      dynamicAnchors.push(anchor);
  }
  diagnostics.push(...dialectDiagnostics(unread, dialects));
  const { uri, vocabularies } = identity.dialect;

  return {
    id: identity.id,
    value,
    identity,
    place,
    parent,
    dialect: uri,
    ...(vocabularies === undefined ? {} : { vocabularies }),
    accepts: value !== false,
    uses,
    referring,
    dynamicAnchors,
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
    refuse(expected, hint) {
      const where = hint === undefined ? { place: at } : { place: at, hint };
      diagnostics.push(diagnose("keyword-value", { keyword, expected, found: describeValue(value) }, where));
      return undefined;
    },
    warn(code, params, hint) {
      diagnostics.push(diagnose(code, params, hint === undefined ? { place: at } : { place: at, hint }));
    },
  };
}

/** What a keyword refers to, if it is one that does. */
function referringOf(keyword: Keyword, value: unknown, place: Place): readonly Referring[] {
  const reference = keyword.refersTo?.(value);
  const name = keyword.dynamicReference?.(value);
  if (reference === undefined && name === undefined) return [];
  const written = String(value);
  return [{ key: name === undefined ? written : dynamicKey(keyword.name, written), reference, name, place }];
}

function dialectDiagnostics(
  { value, place, identity }: Unread,
  dialects: DialectChoice,
): readonly Diagnostic[] {
  if (!isJsonObject(value) || typeof value.$schema !== "string") return [];
  const { $schema } = value;
  const pointer: JsonPointer = appendTokens(place.pointer, "$schema");
  const at = { uri: place.uri, pointer };
  const selected = dialects.select(resolveUri($schema, identity.resource));
  if (selected === undefined) {
    const hint = didYouMean($schema, dialectUris) ?? `known dialects are ${dialectUris.join(", ")}`;
    return [diagnose("dialect-unknown", { uri: $schema }, { place: at, hint })];
  }
  return selected.unknownVocabularies.map((vocabulary) => {
    const near = didYouMean(vocabulary, vocabularyUris);
    const hint = near ?? "with false instead of true, the metaschema lets its keywords be ignored";
    return diagnose("vocabulary-unknown", { vocabulary, metaschema: $schema }, { place: at, hint });
  });
}
