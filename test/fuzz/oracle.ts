import { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/draft-07";
import type { JsonValue } from "../../generator/ir/json.ts";
import { objectOf } from "./values.ts";

// Where the oracle is known to be wrong or to break down, schemas are made so that it is not asked:
// - multiples are compared with a tolerance (`assertions.ts` has exact ones only, `values.ts` no number near another);
// - names that objects inherit are not told from members (they are renamed below);
// - in draft 7 an `$id` beside `$ref` is not ignored (`schema.ts` puts nothing beside `$id` that could hide it);
// - a schema that contains itself in place ends the stack (then there is no verdict, and only the paths are compared);
// - `file:` URIs are refused (all documents have an `https:` one).

/** What somebody else, who has read the same specification, says of an instance. Throws where they break down. */
export type Oracle = (instance: JsonValue) => boolean;

let count = 0;

/** The verdicts of \@hyperjump/json-schema, an interpreter. Throws where it cannot read the schema. */
export async function createOracle(schema: JsonValue, dialect: string): Promise<Oracle> {
  count += 1;
  const uri = `https://oracle.test/${count}`;
  registerSchema(mutable(renamed(schema)), uri, dialect);
  try {
    const isValid = await validate(uri);
    return (instance) => isValid(mutable(renamed(instance))).valid;
  } finally {
    unregisterSchema(uri);
  }
}

type Registered = Parameters<typeof registerSchema>[0];

function mutable(value: JsonValue): Registered {
  return value as Registered;
}

/**
 * The oracle keeps members in ordinary objects, and stumbles over names that objects inherit. It sees names of the same
 * length instead, which the patterns of `values.ts` do not tell apart from the real ones: the verdicts are the same.
 */
const stumblingBlocks: Readonly<Record<string, string>> = objectOf([
  ["__proto__", "__protu__"],
  ["constructor", "constructer"],
  ["toString", "toStrinq"],
  ["valueOf", "valueOg"],
]) as Readonly<Record<string, string>>;

function renamed(value: JsonValue): JsonValue {
  if (typeof value === "string")
    return Object.hasOwn(stumblingBlocks, value) ? (stumblingBlocks[value] ?? value) : value;
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== "object" || value === null) return value;
  return objectOf(Object.entries(value).map(([name, member]) => [String(renamed(name)), renamed(member)]));
}
