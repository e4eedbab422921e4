import { isJsonObject, type JsonValue } from "../../ir/json.js";
import type { PrintedSchema } from "./printed-schema.js";

/** A keyword that json-schema-to-typescript prints otherwise than it is meant. */
export interface Misprint {
  readonly keyword: string;
  /** What it does instead, as the end of a sentence. */
  readonly reason: string;
  /** Whether a schema with the keyword is one of those that come out wrong. Absent where all do. */
  readonly concerns?: (schema: PrintedSchema) => boolean;
}

const ignored = "it is passed over";

/**
 * Everything that json-schema-to-typescript is known to print wrongly, from schemas that were made for it. A test shows of
 * each that it does, so that what it mends falls out.
 */
export const misprints: Readonly<Record<string, Misprint>> = {
  prefixItems: { keyword: "prefixItems", reason: "items are not told apart by position" },
  "items beside prefixItems": {
    keyword: "items",
    reason: "it is read as being about all items, not only about those behind prefixItems",
    concerns: ({ keywords }) => keywords.prefixItems !== undefined,
  },
  "items as an array": {
    keyword: "items",
    reason: "without additionalItems, no further items are let through",
    concerns: ({ keywords }) => Array.isArray(keywords.items) && keywords.additionalItems === undefined,
  },
  "minItems above maxItems": {
    keyword: "minItems",
    reason: "it is left out together with maxItems, which is smaller",
    concerns: ({ keywords }) => Number(keywords.minItems) > Number(keywords.maxItems),
  },
  contains: { keyword: "contains", reason: ignored },
  unevaluatedItems: { keyword: "unevaluatedItems", reason: ignored, concerns: refusing("unevaluatedItems") },
  "properties without type": untyped("properties", "object"),
  "patternProperties without type": untyped("patternProperties", "object"),
  "additionalProperties without type": untyped("additionalProperties", "object"),
  "required without type": untyped("required", "object"),
  "items without type": untyped("items", "array"),
  "inherited names": {
    keyword: "properties",
    reason: "objects inherit a member of one of these names, so TypeScript takes it to be there already",
    concerns: ({ keywords }) =>
      namesOf(keywords.properties).some((name) => isInherited(name, keywords.required)),
  },
  "required without property": {
    keyword: "required",
    reason: "names that are not among properties beside it are passed over",
    concerns: ({ keywords }) => {
      const known = namesOf(keywords.properties);
      return listOf(keywords.required).some((name) => !known.includes(String(name)));
    },
  },
  patternProperties: {
    keyword: "patternProperties",
    reason: "it is read as being about all names, whether they match or not",
  },
  "additionalProperties without properties": {
    keyword: "additionalProperties",
    reason: "without properties beside it, every value but null is let through",
    concerns: ({ keywords }) => {
      const { additionalProperties, properties, patternProperties } = keywords;
      return (
        additionalProperties === false && namesOf(properties).length + namesOf(patternProperties).length === 0
      );
    },
  },
  propertyNames: { keyword: "propertyNames", reason: ignored },
  dependentRequired: { keyword: "dependentRequired", reason: ignored },
  dependentSchemas: { keyword: "dependentSchemas", reason: ignored },
  dependencies: { keyword: "dependencies", reason: ignored },
  propertyDependencies: { keyword: "propertyDependencies", reason: ignored },
  unevaluatedProperties: {
    keyword: "unevaluatedProperties",
    reason: ignored,
    concerns: refusing("unevaluatedProperties"),
  },
  if: {
    keyword: "if",
    reason: "it is passed over, with then and else",
    concerns: ({ keywords }) => keywords.then !== undefined || keywords.else !== undefined,
  },
  not: { keyword: "not", reason: ignored },
  "enum beside type": {
    keyword: "enum",
    reason: "beside a type that allows objects or arrays, its values are passed over",
    concerns: ({ keywords }) => allowsStructures(keywords.type),
  },
  "const beside type": {
    keyword: "const",
    reason: "beside a type that allows objects or arrays, its value is passed over",
    concerns: ({ keywords }) => allowsStructures(keywords.type),
  },
  nullable: {
    keyword: "nullable",
    reason: "null is let through whatever is said beside it",
    concerns: ({ keywords }) => {
      const { nullable, type, enum: values, allOf, anyOf, oneOf } = keywords;
      const isBound = [allOf, anyOf, oneOf].some((applied) => applied !== undefined);
      const isExcluded = values !== undefined && !listOf(values).includes(null);
      return nullable === true && (type === undefined || isBound || isExcluded);
    },
  },
  $dynamicRef: {
    keyword: "$dynamicRef",
    reason: "where a schema that it is in contains itself, the inner ones are unknown",
    concerns: ({ isCopied }) => isCopied,
  },
  $recursiveRef: {
    keyword: "$recursiveRef",
    reason: "where a schema that it is in contains itself, the inner ones are unknown",
    concerns: ({ isCopied }) => isCopied,
  },
};

/** A keyword about instances of one type, in a schema that leaves open which type they are of. */
function untyped(keyword: string, type: string): Misprint {
  return {
    keyword,
    reason: `without "type" beside it, it is taken to demand an ${type}`,
    concerns: ({ keywords, isTyped }) => keywords.type === undefined && !isTyped,
  };
}

/** Whether a keyword that applies a schema to what is left over lets anything not through. */
function refusing(keyword: string): (schema: PrintedSchema) => boolean {
  return ({ keywords }) => keywords[keyword] !== true;
}

function namesOf(properties: JsonValue | undefined): readonly string[] {
  return isJsonObject(properties) ? Object.keys(properties) : [];
}

function isInherited(name: string, required: JsonValue | undefined): boolean {
  return name in Object.prototype && !listOf(required).includes(name);
}

function allowsStructures(type: JsonValue | undefined): boolean {
  return [type].flat().some((each) => each === "object" || each === "array");
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
