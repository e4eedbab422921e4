import type { Dialect } from "../../dialects/dialect.js";
import { dialectNamed, dialectOf } from "../../dialects/dialects.js";
import { draft202012 } from "../../dialects/draft-2020-12.js";
import { dialectOfVocabularies, isVocabulary } from "../../dialects/vocabularies.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../ir/json.js";
import type { Source } from "../../ir/source.js";
import { resolveUri, withoutFragment } from "../../ir/uri.js";
import { guessDialect } from "./guess-dialect.js";

/** The dialects that the schemas of a run may be read by. */
export interface DialectChoice {
  /** What a document without `$schema` is read as. */
  initialOf(document: Pick<Source, "uri" | "value">): Dialect;
  /** What was asked for and nobody knows, so that 2020-12 is in its place. */
  readonly unknownInitials: readonly string[];
  /** What a `$schema` URI selects; `undefined` where that is nothing. */
  select(uri: string): SelectedDialect | undefined;
}

/** A dialect, and the vocabularies that its metaschema demands and nobody here knows. */
export interface SelectedDialect {
  readonly dialect: Dialect;
  readonly unknownVocabularies: readonly string[];
}

/**
 * The dialects that are built in, and those that metaschemas among the sources make (Core, 8.1).
 *
 * A metaschema with `$vocabulary` makes a dialect of the keywords of those vocabularies; one without has the dialect
 * of its own `$schema`, as it only says more narrowly how that dialect is to be used. `initialFor` answers
 * for the URI of a document without `$schema` with the name or URI of what it is read as; with `auto` it is looked at.
 */
export function chooseDialects(
  sources: readonly Source[],
  initialFor: (uri: string) => string,
): DialectChoice {
  const known = new Map<string, SelectedDialect | undefined>();
  function select(uri: string): SelectedDialect | undefined {
    const bare = withoutFragment(uri);
    if (known.has(bare)) return known.get(bare);
    // A metaschema that is its own metaschema and names no vocabulary says nothing about the words in it.
    known.set(bare, undefined);
    const dialect = dialectOf(uri);
    const selected = dialect === undefined ? read(bare) : { dialect, unknownVocabularies: [] };
    known.set(bare, selected);
    return selected;
  }

  function read(uri: string): SelectedDialect | undefined {
    const source = sources.find((candidate) => isKnownAs(candidate, uri));
    if (source === undefined || !isJsonObject(source.value)) return undefined;
    const { $vocabulary, $schema } = source.value;
    if (isJsonObject($vocabulary)) return fromVocabularies(uri, $vocabulary);
    if (typeof $schema !== "string") return undefined;
    return select(resolveUri($schema, uri));
  }

  const chosen = (initial: string): Dialect | undefined => dialectNamed(initial) ?? select(initial)?.dialect;
  const guesses = new Map<JsonValue, Dialect>();
  function guess(document: JsonValue): Dialect {
    const before = guesses.get(document) ?? guessDialect(document);
    guesses.set(document, before);
    return before;
  }
  function initialOf({ uri, value }: Pick<Source, "uri" | "value">): Dialect {
    const initial = initialFor(uri);
    return initial === "auto" ? guess(value) : (chosen(initial) ?? draft202012);
  }
  const initials = new Set(sources.map(({ uri }) => initialFor(uri)));
  const unknownInitials = [...initials].filter((each) => each !== "auto" && chosen(each) === undefined);
  return { initialOf, unknownInitials, select };
}

function fromVocabularies(uri: string, vocabulary: JsonObject): SelectedDialect {
  const names = Object.keys(vocabulary);
  const known = names.filter(isVocabulary).map((name) => (vocabulary[name] === true ? `${name}!` : name));
  return {
    dialect: dialectOfVocabularies(uri, known),
    unknownVocabularies: names.filter((name) => vocabulary[name] === true && !isVocabulary(name)),
  };
}

/** Whether a document is known by a URI: where it was found, or by its own identifier. */
function isKnownAs({ uri, value }: Source, wanted: string): boolean {
  if (uri === wanted) return true;
  const identifier = isJsonObject(value) ? (value.$id ?? value.id) : undefined;
  return typeof identifier === "string" && withoutFragment(resolveUri(identifier, uri)) === wanted;
}
