import type { JsonObject, JsonValue } from "../../../ir/json.js";
import { appendTokens } from "../../../ir/json-pointer.js";
import type { SchemaNode } from "../../../ir/schema-graph.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { ViewContext } from "../view-context.js";
import { bundledValue } from "./bundled-value.js";

/** The members of a bundle by name: each declaration's schema, with references of the form `#/$defs/Name`. */
export type BundleMembers = Readonly<Record<string, JsonValue>>;

/** The schemas of all declarations as members of one bundle. `finish` has the last word on each schema object. */
export function bundleMembers(
  { model, names }: ViewContext,
  finish: (schema: JsonObject, node: SchemaNode) => JsonObject,
): BundleMembers {
  const every = [...model.graph.nodes.values()];
  const written = every.filter((node) => node.origin === undefined);
  const nodes = new Map(written.map((node) => [`${node.place.uri}#${node.place.pointer}`, node]));
  const copies = every.flatMap(({ id, origin, variant }) =>
    origin === undefined || variant?.whole === true ? [] : [id],
  );
  const nameOf = (schema: SchemaId): string =>
    // Copies have no names, whole variants aside; no declaration's name has a hyphen.
    names.declarations.get(schema)?.type.name ?? `copy-${copies.indexOf(schema) + 1}`;
  const referenceTo = (schema: SchemaId): string => `#${appendTokens("/$defs", nameOf(schema))}`;
  return Object.fromEntries(
    [...model.declarations.map(({ schema }) => schema), ...copies].map((schema) => [
      nameOf(schema),
      bundledValue(schema, { model, nodes, referenceTo, finish }),
    ]),
  );
}
