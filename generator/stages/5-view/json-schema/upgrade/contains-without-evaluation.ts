import type { JsonObject } from "../../../../ir/json.js";
import type { SchemaNode } from "../../../../ir/schema-graph.js";
import { conjoin } from "../conjoin.js";

/** In 2019-09 `contains` evaluates no items; what is said twice with `not` says the same and evaluates none. */
export function containsWithoutEvaluation(schema: JsonObject, { dialect }: SchemaNode): JsonObject {
  const { contains, minContains, maxContains, ...others } = schema;
  if (contains === undefined || !dialect.includes("2019-09")) return schema;
  const counts = {
    ...(minContains === undefined ? {} : { minContains }),
    ...(maxContains === undefined ? {} : { maxContains }),
  };
  return conjoin(others, { not: { not: { contains, ...counts } } });
}
