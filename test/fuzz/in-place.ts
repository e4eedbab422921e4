import { isJsonObject, type JsonObject, type JsonValue } from "../../generator/ir/json.ts";
import { valueAt } from "../../generator/ir/json-pointer.ts";
import type { Random } from "./random.ts";

/** The schema objects that apply to the same instance, with one branch chosen where there are several. */
export function inPlaceOf(
  schema: JsonValue,
  document: JsonValue,
  random: Random,
  depth = 5,
): readonly JsonObject[] {
  if (!isJsonObject(schema) || depth === 0) return [];
  const next = chosenBranches(schema, random);
  const { $ref = schema.$dynamicRef } = schema;
  const target = typeof $ref === "string" ? targetOf($ref, document) : undefined;
  return [
    schema,
    ...[...next, ...(target === undefined ? [] : [target])].flatMap((each) =>
      inPlaceOf(each, document, random, depth - 1),
    ),
  ];
}

function chosenBranches(schema: JsonObject, random: Random): readonly JsonValue[] {
  const { allOf, anyOf, oneOf } = schema;
  const branches = [anyOf, oneOf].flatMap((list) =>
    Array.isArray(list) ? [random.pick<JsonValue>(list)] : [],
  );
  const conditional = Object.hasOwn(schema, "if")
    ? random.chance(0.6)
      ? [schema.if, schema.then]
      : [schema.else]
    : [];
  const every = Array.isArray(allOf) ? allOf : [];
  return [...every, ...branches, ...conditional].filter((each) => each !== undefined);
}

/** Where a reference leads in one of the documents that `schema.ts` makes; a dynamic one where it starts to look. */
function targetOf(reference: string, document: JsonValue): JsonValue | undefined {
  if (reference === "#" || reference === "root") return document;
  const [resource = "", fragment = ""] = reference.split("#");
  if (fragment.startsWith("/")) return valueAt(document, fragment);
  const definitions = isJsonObject(document) ? (document.$defs ?? document.definitions) : undefined;
  if (!isJsonObject(definitions)) return undefined;
  return Object.values(definitions).find((each) => {
    if (!isJsonObject(each)) return false;
    const { $id, $anchor, $dynamicAnchor } = each;
    if (fragment === "") return $id === `https://fuzz.test/${resource}`;
    return [$anchor, $dynamicAnchor].includes(fragment) || $id === `#${fragment}`;
  });
}
