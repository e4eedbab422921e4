import { isJsonObject, type JsonObject, type JsonValue } from "../../../generator/ir/json.ts";

/** The keywords that are about instances of one type. */
const about: Readonly<Record<string, readonly string[]>> = {
  object: [
    ...["properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames"],
    ...[
      "required",
      "minProperties",
      "maxProperties",
      "dependentRequired",
      "dependentSchemas",
      "dependencies",
    ],
  ],
  array: [
    ...["items", "prefixItems", "additionalItems", "unevaluatedItems", "minItems", "maxItems", "uniqueItems"],
    ...["contains", "minContains", "maxContains"],
  ],
  string: ["minLength", "maxLength", "pattern", "format"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
};

const subschemas = [
  ...["additionalProperties", "unevaluatedProperties", "propertyNames", "items", "additionalItems"],
  ...["unevaluatedItems", "contains", "not", "if", "then", "else"],
];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];
const maps = [
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"],
];

/** A schema in which every subschema whose keywords are about one type, and that has no `type`, says that type. */
export function withTypes(schema: JsonValue): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const own = Object.fromEntries(Object.entries(schema).map(([word, value]) => [word, inside(word, value)]));
  if (["type", "enum", "const"].some((word) => word in own)) return own;
  const types = Object.keys(about).filter((type) => about[type]?.some((word) => word in own));
  const [type, ...others] = types;
  if (type === undefined || others.length > 0) return own;
  return typed(own, type);
}

/** The type comes first, but for what says what the schema is. */
function typed({ $schema, $id, ...rest }: JsonObject, type: string): JsonObject {
  return {
    ...($schema === undefined ? {} : { $schema }),
    ...($id === undefined ? {} : { $id }),
    type,
    ...rest,
  };
}

function inside(word: string, value: JsonValue): JsonValue {
  if (lists.includes(word) && Array.isArray(value)) return value.map(withTypes);
  if (subschemas.includes(word)) return withTypes(value);
  if (!maps.includes(word) || !isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withTypes(each)]));
}
