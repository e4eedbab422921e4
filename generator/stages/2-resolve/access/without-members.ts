import { isJsonObject, type JsonObject, type JsonValue } from "../../../ir/json.js";

/** What is taken out of a schema object. */
export interface LeftOut {
  /** The places of the subschemas whose members must be absent, by keyword: the tokens below it. */
  readonly places: readonly (readonly string[])[];
  /** The names that may not be required any more. */
  readonly names: ReadonlySet<string>;
}

/** No instance is valid against it, in every dialect: boolean schemas came with draft 6. */
export const nothing: JsonObject = { not: {} };

/** A schema object that demands of some members that they are absent. Every place in it stays what it was. */
export function withoutMembers(schema: JsonObject, { places, names }: LeftOut): JsonObject {
  const entries = Object.entries(schema).flatMap(
    ([word, value]): readonly (readonly [string, JsonValue])[] => {
      if (word === "required" && Array.isArray(value)) return unlessEmpty(word, withoutNames(value, names));
      if ((word === "dependentRequired" || word === "dependencies") && isJsonObject(value)) {
        const lists = Object.entries(value).flatMap(([name, list]) =>
          Array.isArray(list) ? unlessEmpty(name, withoutNames(list, names)) : ([[name, list]] as const),
        );
        return [[word, Object.fromEntries(lists)]];
      }
      const below = places.filter(([first]) => first === word);
      if (below.length === 0) return [[word, value]];
      const members = new Set(below.map(([, name]) => name));
      if (members.has(undefined) || !isJsonObject(value)) return [[word, nothing]];
      const changed = Object.entries(value).map(
        ([name, member]) => [name, members.has(name) ? nothing : member] as const,
      );
      return [[word, Object.fromEntries(changed)]];
    },
  );
  return Object.fromEntries(entries);
}

function withoutNames(list: readonly JsonValue[], names: ReadonlySet<string>): readonly JsonValue[] {
  return list.filter((name) => typeof name !== "string" || !names.has(name));
}

/** An entry; none for an empty list, which draft 4 does not allow, unless it was empty before. */
function unlessEmpty(key: string, list: readonly JsonValue[]): readonly (readonly [string, JsonValue])[] {
  return list.length === 0 ? [] : [[key, list]];
}
