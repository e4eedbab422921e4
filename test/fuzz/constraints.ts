import { isJsonObject, type JsonValue } from "../../generator/ir/json.ts";
import { inPlaceOf } from "./in-place.ts";
import type { Random } from "./random.ts";

/** What schemas ask of one instance, as far as it helps to guess valid ones. */
export interface Constraints {
  /** The values of `const` and `enum`, where there are any. */
  readonly values: readonly JsonValue[];
  readonly types: readonly string[];
  /** The types that the other keywords are about. */
  readonly subjects: readonly string[];
  readonly fitsString: (text: string) => boolean;
  readonly fitsNumber: (number: number) => boolean;
  readonly minItems: number;
  readonly maxItems: number;
  readonly uniqueItems: boolean;
  readonly contains: readonly JsonValue[];
  readonly itemSchemas: (index: number) => readonly JsonValue[];
  readonly required: readonly string[];
  readonly knownNames: readonly string[];
  /** Whether other members are likely to be refused. */
  readonly isClosed: boolean;
  readonly minProperties: number;
  readonly maxProperties: number;
  readonly memberSchemas: (name: string) => readonly JsonValue[];
  /** Names that are likely to be accepted. */
  readonly fillers: (names: readonly string[]) => readonly string[];
}

/** What schemas ask of one instance, with one choice made for each of their branches. */
export function constraintsOf(
  schemas: readonly JsonValue[],
  document: JsonValue,
  random: Random,
): Constraints {
  const all = schemas.flatMap((schema) => inPlaceOf(schema, document, random));
  const own = (word: string): readonly JsonValue[] =>
    all.flatMap((schema) => (Object.hasOwn(schema, word) ? [schema[word] ?? null] : []));
  const numeric = (word: string) => own(word).filter((value) => typeof value === "number");
  const least = (word: string) => Math.max(0, ...numeric(word));
  const most = (word: string) => Math.min(Number.POSITIVE_INFINITY, ...numeric(word));
  const lists = (word: string) => own(word).flatMap((value) => (Array.isArray(value) ? [value] : []));
  const objects = (word: string) => own(word).filter(isJsonObject);
  const patterns = own("pattern").map((pattern) => new RegExp(String(pattern), "u"));
  const knownNames = [...new Set(objects("properties").flatMap(Object.keys))];
  const required = (lists("required").flat() as string[]).filter((name) => typeof name === "string");
  const matching = (name: string) =>
    objects("patternProperties").flatMap((value) =>
      Object.entries(value).flatMap(([pattern, schema]) =>
        new RegExp(pattern, "u").test(name) ? [schema] : [],
      ),
    );
  function memberSchemas(name: string): readonly JsonValue[] {
    const named = objects("properties").flatMap((value) =>
      Object.hasOwn(value, name) ? [value[name] ?? true] : [],
    );
    const found = [...named, ...matching(name)];
    return found.length > 0 ? found : [...own("additionalProperties"), ...own("unevaluatedProperties")];
  }
  return {
    values: [...own("const"), ...lists("enum").flat()],
    types: typesOf([...own("type")]),
    subjects: subjectsOf(all),
    fitsString: (text) => {
      const { length } = [...text];
      return (
        length >= least("minLength") &&
        length <= most("maxLength") &&
        patterns.every((each) => each.test(text))
      );
    },
    fitsNumber: (number) =>
      numeric("minimum").every((limit) => number >= limit) &&
      numeric("maximum").every((limit) => number <= limit) &&
      numeric("exclusiveMinimum").every((limit) => number > limit) &&
      numeric("exclusiveMaximum").every((limit) => number < limit) &&
      numeric("multipleOf").every((divisor) => number % divisor === 0) &&
      (!own("type").includes("integer") || Number.isInteger(number)),
    minItems: Math.max(least("minItems"), own("contains").length > 0 ? 1 : 0, least("minContains")),
    maxItems: most("maxItems"),
    uniqueItems: own("uniqueItems").includes(true),
    contains: own("contains"),
    itemSchemas: (index) => {
      const prefixes = [...lists("prefixItems"), ...lists("items")];
      const named = prefixes.flatMap((prefix) => (index < prefix.length ? [prefix[index] ?? true] : []));
      if (named.length > 0) return named;
      const rest = own("items").filter((value) => !Array.isArray(value));
      return [...rest, ...own("additionalItems"), ...own("unevaluatedItems")];
    },
    required,
    knownNames,
    isClosed: own("additionalProperties").includes(false) || own("unevaluatedProperties").includes(false),
    minProperties: least("minProperties"),
    maxProperties: most("maxProperties"),
    memberSchemas,
    fillers: (names) => names.filter((name) => !memberSchemas(name).includes(false)),
  };
}

const words = {
  object: /properties|required|dependen|propertyNames/i,
  array: /items|contains/i,
  string: /length|pattern$/i,
  number: /imum|multiple/i,
};

/** The types that keywords are about, as often as they are. */
function subjectsOf(schemas: readonly JsonValue[]): readonly string[] {
  const keys = schemas.flatMap((schema) => (isJsonObject(schema) ? Object.keys(schema) : []));
  return keys.flatMap((key) =>
    Object.entries(words).flatMap(([type, word]) => (word.test(key) ? [type] : [])),
  );
}

/** The types that every `type` allows, `integer` as `number`. */
function typesOf(values: readonly JsonValue[]): readonly string[] {
  const sets = values.map((value) => (Array.isArray(value) ? value : [value]).map(String));
  const [first = [], ...others] = sets.map((set) =>
    set.map((type) => (type === "integer" ? "number" : type)),
  );
  return first.filter((type) => others.every((set) => set.includes(type)));
}
