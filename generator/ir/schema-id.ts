import type { JsonPointer } from "./json-pointer.js";

/**
 * The canonical URI of a schema: the base URI of its schema resource, `#`, and the JSON Pointer from that resource's root.
 *
 * It is the only key by which a schema is known anywhere in the generator.
 */
export type SchemaId = string & { readonly [schemaIdBrand]: true };

declare const schemaIdBrand: unique symbol;

/** The identifier of the schema at a pointer inside a schema resource. */
export function schemaId(resource: string, pointer: JsonPointer): SchemaId {
  return `${resource}#${pointer}` as SchemaId;
}

/** The resource's URI and the pointer that an identifier is made of. */
export function splitSchemaId(id: SchemaId): { readonly resource: string; readonly pointer: JsonPointer } {
  const hash = id.indexOf("#");
  return { resource: id.slice(0, hash), pointer: id.slice(hash + 1) };
}
