import { isJsonObject, type JsonObject, type JsonValue } from "../../../ir/json.js";

/** Annotations, and what json-schema-to-typescript only reads beside `items` or the type "array". */
const silentWords: ReadonlySet<string> = new Set([
  ..."additionalItems deprecated description maxItems minItems title".split(" "),
]);

/**
 * The schema object without members of `allOf` that are annotations and nothing else. Their description becomes its own
 * where it has none: that is what people write them for.
 */
export function liftAnnotations(schema: JsonObject): JsonObject {
  const { allOf, ...others } = schema;
  if (!Array.isArray(allOf)) return schema;
  const lifted = allOf.filter((member) => isAnnotation(member));
  const kept = allOf.filter((member) => !isAnnotation(member));
  const found = lifted.filter(isJsonObject).map(liftAnnotations);
  const description = [schema, ...found].find((each) => each.description !== undefined)?.description;
  const deprecated = [schema, ...found].some((each) => each.deprecated === true);
  return {
    ...others,
    ...(kept.length === 0 ? {} : { allOf: kept }),
    ...(description === undefined ? {} : { description }),
    ...(deprecated ? { deprecated } : {}),
  };
}

/** Whether a schema says nothing that could be printed: it has annotations only, or is made of schemas that do. */
export function isAnnotation(schema: JsonValue): boolean {
  if (!isJsonObject(schema)) return schema === true;
  return Object.entries(schema).every(
    ([word, value]) =>
      silentWords.has(word) || (word === "allOf" && Array.isArray(value) && value.every(isAnnotation)),
  );
}
