import { isJsonObject, type JsonValue } from "../../../ir/json.js";
import type { BundleMembers } from "../bundle/bundle-members.js";
import { nameOfReference } from "./name-of-reference.js";

/** The keywords that apply schemas to the same instance, of those that json-schema-to-typescript follows. */
const inPlaceWords = ["allOf", "anyOf", "oneOf"] as const;

/**
 * By the name of each member of a bundle, the members that it leads to on the same instance, step by step. A type that
 * led back to itself that way would be none to TypeScript.
 */
export function circularNames(members: BundleMembers): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(
    Object.entries(members).map(([name, value]) => [name, namesInPlace(value)] as const),
  );
  return new Map(
    [...direct].map(([name, next]) => {
      const reached = new Set(next);
      for (const other of reached) for (const further of direct.get(other) ?? []) reached.add(further);
      return [name, reached] as const;
    }),
  );
}

function namesInPlace(schema: JsonValue): readonly string[] {
  if (!isJsonObject(schema)) return [];
  const name = nameOfReference(schema);
  if (name !== undefined) return [name];
  return inPlaceWords.flatMap((word) => {
    const applied = schema[word];
    return Array.isArray(applied) ? applied.flatMap(namesInPlace) : [];
  });
}
