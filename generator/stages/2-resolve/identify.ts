import type { Dialect } from "../../dialects/dialect.js";
import { isJsonObject, type JsonValue } from "../../ir/json.js";
import type { JsonPointer } from "../../ir/json-pointer.js";
import { schemaId } from "../../ir/schema-id.js";
import { resolveUri, withoutFragment } from "../../ir/uri.js";
import type { Identification } from "../../keywords/keyword.js";
import type { DialectChoice } from "./choose-dialect.js";
import type { Identity } from "./document.js";

/** The identity of a schema below another one: a resource of its own where it has an identifier (Core, 8.2.1). */
export function identify(
  { value, pointer }: { readonly value: JsonValue; readonly pointer: JsonPointer },
  above: Omit<Identity, "id">,
  dialects: DialectChoice,
): Identity {
  const dialect = dialectFor(value, above, dialects);
  const { resource } = identification(value, dialect);
  if (resource === undefined) {
    return { ...above, dialect, id: schemaId(above.resource, pointer.slice(above.root.length)) };
  }
  const uri = withoutFragment(resolveUri(resource, above.resource));
  return { id: schemaId(uri, ""), dialect, resource: uri, root: pointer };
}

/** What the identifier keyword of a schema says; nothing where the schema has none or it does not count. */
export function identification(value: JsonValue, dialect: Dialect): Identification {
  if (!isJsonObject(value) || isBareReference(value, dialect)) return {};
  const identifier = Object.hasOwn(value, dialect.identifier) ? value[dialect.identifier] : undefined;
  if (typeof identifier !== "string") return {};
  return dialect.keywords.get(dialect.identifier)?.identifies?.(identifier) ?? {};
}

/** Whether the dialect looks at nothing but `$ref` in this schema (draft-07 Core, 8.3). */
export function isBareReference(value: JsonValue, dialect: Dialect): boolean {
  return dialect.referenceStandsAlone && isJsonObject(value) && typeof value.$ref === "string";
}

/** The dialect that `$schema` selects, where it is one; the same as above elsewhere. */
function dialectFor(
  value: JsonValue,
  above: Omit<Identity, "id">,
  dialects: DialectChoice,
): Identity["dialect"] {
  if (!isJsonObject(value) || typeof value.$schema !== "string") return above.dialect;
  return dialects.select(resolveUri(value.$schema, above.resource))?.dialect ?? above.dialect;
}
