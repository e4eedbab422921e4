import type { JsonValue } from "../../generator/ir/json.ts";
import type { ProblemKind } from "./problem.ts";
import { dialects, type FuzzDialect } from "./schema.ts";
import { shrink } from "./shrink.ts";
import { trySchemas } from "./try-schemas.ts";

/** A schema, and an instance unless the schema alone is at fault, with which something is wrong. */
export interface Case {
  readonly dialect: FuzzDialect;
  readonly schema: JsonValue;
  readonly instance: JsonValue | undefined;
}

/** The smallest case found in which the same kind of thing is wrong. */
export async function minimalCase(found: Case, kind: ProblemKind): Promise<Case> {
  const { dialect } = found;
  const isWrong = async (schema: JsonValue, instance: JsonValue | undefined) => {
    const instances = instance === undefined ? [] : [instance];
    const [result] = await trySchemas([{ dialect, schema: inDialect(schema, dialect), instances }]);
    return result?.problems.some(({ problem }) => problem.kind === kind) ?? false;
  };
  let { schema, instance } = found;
  // A smaller instance may allow for a smaller schema, and the other way round.
  for (let round = 0; round < 2; round += 1) {
    if (instance !== undefined) instance = await shrink(instance, (smaller) => isWrong(schema, smaller));
    schema = await shrink(schema, (smaller) => isWrong(smaller, instance));
  }
  return { dialect, schema: inDialect(schema, dialect), instance };
}

/** The schema with the dialect that shrinking may have taken away. */
export function inDialect(schema: JsonValue, dialect: FuzzDialect): JsonValue {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
  return { $schema: dialects[dialect], ...schema };
}
