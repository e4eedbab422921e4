import type { SchemaId } from "../ir/schema-id.js";
import type { Survey } from "../ir/survey.js";

/** The schemas that are alternatives of `anyOf` or `oneOf`. */
export function alternativesIn({ derived }: Pick<Survey, "derived">): ReadonlySet<SchemaId> {
  const checks = [...derived.values()].flat().map(({ check }) => check);
  return new Set(
    checks.flatMap((check) => (check.kind === "some" || check.kind === "one" ? check.schemas : [])),
  );
}
