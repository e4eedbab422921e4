import { conjoin } from "./conjoin.js";
import type { Rule } from "./conversion.js";

/** Where `if` accepts more, nobody knows which way an instance went: it has to be valid one way or the other. */
export const widenConditional: Rule = (schema, { isExact, widen }) => {
  const { if: condition, then: consequence, else: alternative, ...others } = schema;
  if (condition === undefined || isExact(condition)) return schema;
  widen();
  if (consequence === undefined || alternative === undefined) return others;
  return conjoin(others, { anyOf: [consequence, alternative] });
};
