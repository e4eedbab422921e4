import { isJsonObject } from "../../../../ir/json.js";
import { conjoin } from "../conjoin.js";
import type { Rule } from "../conversion.js";

/** `dependentRequired` in words of logic: either without the member, or with all that it needs. */
export const dependentRequired: Rule = (schema) => {
  const { dependentRequired: dependents, ...others } = schema;
  if (!isJsonObject(dependents)) return others;
  const parts = Object.entries(dependents)
    .filter(([, names]) => Array.isArray(names) && names.length > 0)
    .map(([name, names]) => ({
      anyOf: [{ not: { required: [name] } }, { required: names as readonly string[] }],
    }));
  return conjoin(others, ...parts);
};
