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
  const nodes = new Map(
    [...model.graph.nodes.values()].map((node) => [`${node.place.uri}#${node.place.pointer}`, node]),
  );
  const nameOf = (schema: SchemaId): string => names.declarations.get(schema)?.type.name ?? "";
  const referenceTo = (schema: SchemaId): string => `#${appendTokens("/$defs", nameOf(schema))}`;
  return Object.fromEntries(
    model.declarations.map(({ schema }) => [
      nameOf(schema),
      bundledValue(schema, { model, nodes, referenceTo, finish }),
    ]),
  );
}
