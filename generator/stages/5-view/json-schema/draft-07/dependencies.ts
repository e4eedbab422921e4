import { isJsonObject, type JsonValue } from "../../../../ir/json.js";
import { conjoin } from "../conjoin.js";
import type { Rule } from "../conversion.js";

/** `dependentRequired` and `dependentSchemas` were one keyword, `dependencies` (draft-07 Validation, 6.5.7). */
export const dependencies: Rule = (schema) => {
  const { dependentRequired, dependentSchemas, ...others } = schema;
  const all = new Map<string, JsonValue>();
  for (const [name, names] of isJsonObject(dependentRequired) ? Object.entries(dependentRequired) : [])
    all.set(name, names);
  for (const [name, subschema] of isJsonObject(dependentSchemas) ? Object.entries(dependentSchemas) : []) {
    const required = all.get(name);
    const both = required === undefined ? subschema : whole(subschema, required);
    all.set(name, both);
  }
  return all.size === 0 ? others : { ...others, dependencies: Object.fromEntries(all) };
};

/** A dependency that has names and a schema. */
function whole(subschema: JsonValue, required: JsonValue): JsonValue {
  if (isJsonObject(subschema)) return conjoin({ required }, subschema);
  return subschema === false ? false : { required };
}
