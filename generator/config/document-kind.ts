import { isJsonObject, type JsonValue } from "../ir/json.js";
import { instanceTypes } from "../ir/shape.js";

/** What a document that somebody has beside others is likely to be. */
export type DocumentKind = "schema" | "openapi" | "other";

/** Tells JSON Schemas and OpenAPI documents from whatever else is written in JSON and YAML, by what they say of themselves. */
export function documentKind(value: JsonValue): DocumentKind {
  if (!isJsonObject(value)) return "other";
  if (typeof value.openapi === "string" && /^3\./.test(value.openapi)) return "openapi";
  if (typeof value.$schema === "string") return isMetaschema(value.$schema) ? "schema" : "other";
  if (isJsonObject(value.$defs) || isJsonObject(value.definitions)) return "schema";
  const isTyped = instanceTypes.some((type) => type === value.type);
  const says = ["properties", "items", "enum", "pattern", "title", "description", "additionalProperties"];
  return isTyped && says.some((word) => Object.hasOwn(value, word)) ? "schema" : "other";
}

/** Documents name other schemas that describe them, too, such as that of a tool's settings. */
function isMetaschema(uri: string): boolean {
  return /^https?:\/\/json-schema\.org\/(draft\b|v1|schema)/.test(uri);
}
