import { isJsonObject } from "../../../../ir/json.js";
import { conjoin } from "../conjoin.js";
import type { Rule } from "../conversion.js";

/** `dependentSchemas` in words of logic: no object with the member, or valid against the schema. */
export const dependentSchemas: Rule = (schema) => {
  const { dependentSchemas: dependents, ...others } = schema;
  if (!isJsonObject(dependents)) return others;
  const parts = Object.entries(dependents).map(([name, subschema]) => ({
    anyOf: [{ not: { type: "object", required: [name] } }, subschema],
  }));
  return conjoin(others, ...parts);
};
