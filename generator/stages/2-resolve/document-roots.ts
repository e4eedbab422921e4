import type { Dialect } from "../../dialects/dialect.js";
import { openapi30 } from "../../dialects/openapi-3.0.js";
import { openapi31 } from "../../dialects/openapi-3.1.js";
import { isJsonObject, type JsonValue } from "../../ir/json.js";
import { appendTokens, type JsonPointer } from "../../ir/json-pointer.js";
import type { Source } from "../../ir/source.js";
import type { DialectChoice } from "./choose-dialect.js";

/** Where the schemas of a document begin: at its root, or at the components of an OpenAPI document. */
export interface DocumentRoots {
  readonly kind: "schema" | "openapi";
  readonly dialect: Dialect;
  readonly roots: readonly JsonPointer[];
}

const components: JsonPointer = "/components/schemas";

/** Tells a schema document from an OpenAPI document, and the dialect that it starts in. */
export function documentRoots(source: Pick<Source, "uri" | "value">, dialects: DialectChoice): DocumentRoots {
  const document = source.value;
  const version = isJsonObject(document) ? document.openapi : undefined;
  if (!isJsonObject(document) || typeof version !== "string") {
    return { kind: "schema", dialect: dialects.initialOf(source), roots: [""] };
  }
  const declared = document.jsonSchemaDialect;
  const ownDialect = typeof declared === "string" ? dialects.select(declared)?.dialect : undefined;
  const dialect = /^3\.0/.test(version) ? openapi30 : (ownDialect ?? openapi31);
  return {
    kind: "openapi",
    dialect,
    roots: Object.keys(componentsOf(document)).map((name) => appendTokens(components, name)),
  };
}

/** The component schemas of an OpenAPI document by name; empty for any other document. */
export function componentsOf(document: JsonValue): { readonly [name: string]: JsonValue } {
  if (!isJsonObject(document) || typeof document.openapi !== "string") return {};
  const held = isJsonObject(document.components) ? document.components.schemas : undefined;
  return isJsonObject(held) ? held : {};
}
