import type { Model } from "../../../ir/model.js";
import { type SchemaNode, writtenNode } from "../../../ir/schema-graph.js";
import type { SchemaId } from "../../../ir/schema-id.js";

/** The way from a schema to one that it applies, as the keyword location has it (Core, 12.3.1): `/$ref`, `/anyOf/0`. */
export function stepTo(target: SchemaId, schema: SchemaId, model: Model): string {
  const [from, to] = [writtenNode(schema, model.graph), writtenNode(target, model.graph)];
  if (from === undefined || to === undefined) return "";
  // Only keywords that make checks lead anywhere: `$schema` may be written like the reference beside it.
  const leading = new Set(model.annotations?.get(schema)?.checks.map(({ schemaPath }) => schemaPath));
  const reference = from.uses.find(
    ({ word, value, place }) =>
      leading.has(place.pointer) &&
      [`${value}`, `${word} ${value}`].some((key) => from.references.get(key) === to.id),
  );
  return stepIn(from, (reference ?? to).place.pointer);
}

/** The rest of a pointer behind the schema that it leads into; nothing where it leads elsewhere. */
export function stepIn({ place }: SchemaNode, pointer: string): string {
  return pointer.startsWith(`${place.pointer}/`) ? pointer.slice(place.pointer.length) : "";
}
