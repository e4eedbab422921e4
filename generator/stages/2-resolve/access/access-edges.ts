import { type JsonPointer, pointerTokens } from "../../../ir/json-pointer.js";
import type { SchemaNode } from "../../../ir/schema-graph.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { Library } from "../library.js";
import { readSchema } from "../read-schema.js";

/**
 * What a subschema is applied to: the same instance, together with its siblings (`conjunct`) or instead of them
 * (`alternative`); a member of an object; or another part.
 */
export type AccessRole = "conjunct" | "alternative" | "member" | "part";

/** One way from a schema to another that says what valid instances have. */
export interface AccessEdge {
  readonly role: AccessRole;
  readonly word: string;
  readonly target: SchemaId;
  /** The pointer of a subschema in the document, or what a reference is known by. */
  readonly by: { readonly pointer: JsonPointer } | { readonly reference: string };
  /** The name of the member that `properties` applies it to. */
  readonly name: string | undefined;
}

/**
 * What each keyword applies its subschemas to. Conditions are missing: `if`, `not` and `propertyNames` ask about
 * an instance and do not say what it has.
 */
const roles: ReadonlyMap<string, AccessRole> = new Map([
  ...rolesOf("conjunct", "allOf then else dependentSchemas dependencies propertyDependencies"),
  ...rolesOf("alternative", "anyOf oneOf"),
  ...rolesOf("member", "properties patternProperties additionalProperties unevaluatedProperties"),
  ...rolesOf("part", "items prefixItems additionalItems unevaluatedItems contains contentSchema"),
]);

function rolesOf(role: AccessRole, words: string): readonly (readonly [string, AccessRole])[] {
  return words.split(" ").map((word) => [word, role]);
}

/** Where a schema leads, conditions aside, in the order of its keywords. */
export function accessEdges(node: SchemaNode, library: Library): readonly AccessEdge[] {
  const edges: AccessEdge[] = [];
  const schema = library.schemas.get(node.origin ?? node.id);
  if (schema === undefined) return edges;
  readSchema(schema, {
    dialects: library.dialects,
    found({ place: { pointer }, identity }) {
      const [word = "", name, ...further] = pointerTokens(pointer.slice(node.place.pointer.length));
      const role = roles.get(word);
      // `propertyDependencies` makes a schema of its own from the value that the member must have: a condition.
      if (role !== undefined && further.length < 2) {
        const target = node.copies?.get(pointer) ?? identity.id;
        edges.push({ role, word, target, by: { pointer }, name: word === "properties" ? name : undefined });
      }
      return identity.id;
    },
  });
  for (const [reference, target] of node.references) {
    edges.push({ role: "conjunct", word: "$ref", target, by: { reference }, name: undefined });
  }
  return edges;
}
