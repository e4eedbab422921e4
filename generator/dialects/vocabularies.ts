import type { SchemaNode } from "../ir/schema-graph.js";
import { assertedFormat } from "../keywords/format/asserted-format.js";
import type { Keyword } from "../keywords/keyword.js";
import { type Dialect, dialect, words } from "./dialect.js";
import { knownDialect } from "./dialects.js";
import { draft201909 } from "./draft-2019-09.js";
import { draft202012 } from "./draft-2020-12.js";
import { openapi31 } from "./openapi-3.1.js";

/** The words of a vocabulary, which mean what they do in a dialect. */
interface Vocabulary {
  readonly of: Pick<Dialect, "keywords">;
  readonly words: string;
}

const core = "$schema $id $anchor $ref $vocabulary $comment $defs definitions";
const applicator =
  "additionalProperties properties patternProperties dependentSchemas propertyNames items contains allOf anyOf oneOf not " +
  "if then else dependencies";
const validation =
  "type const enum multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems " +
  "minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired";
const metaData = "title description default deprecated readOnly writeOnly examples";
const content = "contentEncoding contentMediaType contentSchema";

/** The vocabularies by the last part of their URIs (2019-09 and 2020-12; Core 8 to 11, Validation 6 to 9). */
const draft201909Words = {
  core: `${core} $recursiveRef $recursiveAnchor`,
  applicator: `${applicator} additionalItems unevaluatedItems unevaluatedProperties`,
  validation,
  "meta-data": metaData,
  format: "format",
  content,
};
const draft202012Words = {
  core: `${core} $dynamicRef $dynamicAnchor`,
  applicator: `${applicator} prefixItems`,
  unevaluated: "unevaluatedItems unevaluatedProperties",
  validation,
  "meta-data": metaData,
  "format-annotation": "format",
  content,
};

/** Where a metaschema demands that formats are asserted, each of them is (Validation, 7.2.2). */
const formatAssertion = { keywords: new Map(words(assertedFormat)) };

const vocabularies: ReadonlyMap<string, Vocabulary> = new Map([
  ...named("https://json-schema.org/draft/2019-09/vocab/", draft201909, draft201909Words),
  ...named("https://json-schema.org/draft/2020-12/vocab/", draft202012, draft202012Words),
  ...named("https://json-schema.org/draft/2020-12/vocab/", formatAssertion, { "format-assertion": "format" }),
  ...named("https://spec.openapis.org/oas/3.1/vocab/", openapi31, {
    base: "example discriminator xml externalDocs",
  }),
]);

/** In 2019-09 a metaschema demands assertion by demanding the vocabulary of formats (2019-09 Validation, 7.2). */
const demanded: ReadonlyMap<string, Vocabulary> = new Map(
  named("https://json-schema.org/draft/2019-09/vocab/", formatAssertion, { format: "format" }),
);

/** The URIs of all vocabularies, for hints. */
export const vocabularyUris: readonly string[] = [...vocabularies.keys()];

/** Whether a URI names a vocabulary whose keywords are known. */
export function isVocabulary(uri: string): boolean {
  return vocabularies.has(uri);
}

const composed = new Map<string, Dialect>();

/**
 * The dialect of a metaschema that names these vocabularies, those that it demands with `!` behind. The core is part of
 * every dialect (Core, 8.1.2).
 */
export function dialectOfVocabularies(uri: string, uris: readonly string[]): Dialect {
  const key = [uri, ...uris].join(" ");
  const known = composed.get(key);
  if (known !== undefined) return known;
  const parts = uris.flatMap((each) => {
    const name = each.replace(/!$/, "");
    return (each === name ? undefined : demanded.get(name)) ?? vocabularies.get(name) ?? [];
  });
  const base = uris.some((each) => each.includes("/2019-09/")) ? draft201909 : draft202012;
  const rows = [{ of: base, words: coreOf(base) }, ...parts].flatMap(({ of, words: names }) => {
    const own = new Set(names.split(" "));
    return [...of.keywords].filter(([word]) => own.has(word));
  });
  const made = dialect({
    uri,
    name: uri,
    vocabularies: uris,
    identifier: "$id",
    referenceStandsAlone: false,
    keywords: inOrder(new Map(rows), base),
  });
  composed.set(key, made);
  return made;
}

/** The dialect that reads a schema. */
export function dialectReading(schema: Pick<SchemaNode, "dialect" | "vocabularies">): Dialect {
  const { dialect: uri, vocabularies: uris } = schema;
  return uris === undefined ? knownDialect(uri) : dialectOfVocabularies(uri, uris);
}

function coreOf(base: Dialect): string {
  return (base === draft201909 ? draft201909Words : draft202012Words).core;
}

/** Contributions are put together in the order of the whole dialect, whatever the order of the vocabularies. */
function inOrder(keywords: ReadonlyMap<string, Keyword>, base: Dialect): ReadonlyMap<string, Keyword> {
  const rank = (word: string): number => base.ranks.get(word) ?? base.ranks.size;
  return new Map([...keywords].sort(([one], [other]) => rank(one) - rank(other)));
}

function named(
  prefix: string,
  of: Vocabulary["of"],
  wordsByName: Readonly<Record<string, string>>,
): readonly (readonly [string, Vocabulary])[] {
  return Object.entries(wordsByName).map(([name, own]) => [prefix + name, { of, words: own }]);
}
