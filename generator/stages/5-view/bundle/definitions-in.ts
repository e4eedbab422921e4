import { isJsonObject, type JsonValue } from "../../../ir/json.js";

/** A token as it is in the document; the library encodes some and not all. */
export function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

/** The names of the definitions that a member of a bundle refers to. */
export function definitionsIn(value: JsonValue): readonly string[] {
  const names: string[] = [];
  const seen = new Set<JsonValue>();
  const pending: JsonValue[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (isJsonObject(next) && typeof next.$ref === "string" && next.$ref.startsWith("#/$defs/")) {
      names.push(decoded(next.$ref.slice("#/$defs/".length)).replaceAll("~1", "/").replaceAll("~0", "~"));
    }
    for (const inner of Object.values(next)) pending.push(inner);
  }
  return names;
}
