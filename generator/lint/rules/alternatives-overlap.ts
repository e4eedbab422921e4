import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { OneCheck, SomeCheck } from "../../ir/check.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { meet } from "../../ir/shape-meet.js";
import { isNever } from "../../ir/shape-order.js";
import type { LintFacts } from "../lint-facts.js";

/** So many alternatives are held against each other. */
const mostCompared = 40;

/** Alternatives that accept nothing which another does not accept. */
export function alternativesOverlap(facts: LintFacts): readonly Diagnostic[] {
  const { graph, derived } = facts.survey;
  return [...graph.nodes.values()].flatMap((node) => {
    if (node.origin !== undefined) return [];
    return (derived.get(node.id) ?? []).flatMap(({ check, schemaPath }): readonly Diagnostic[] => {
      if (check.kind !== "some" && check.kind !== "one") return [];
      return overlapsIn(check, facts).map(({ index, other }) => {
        const place = { uri: node.place.uri, pointer: `${schemaPath}/${index}` };
        const related = [
          { message: "the other is", place: { uri: node.place.uri, pointer: `${schemaPath}/${other}` } },
        ];
        const code = check.kind === "one" ? "alternative-excluded" : "alternative-covered";
        return diagnose(code, { other: other + 1 }, { place, related });
      });
    });
  });
}

function overlapsIn(
  { schemas }: SomeCheck | OneCheck,
  facts: LintFacts,
): readonly { readonly index: number; readonly other: number }[] {
  if (schemas.length > mostCompared) return [];
  return schemas.flatMap((schema, index) => {
    const other = schemas.findIndex(
      (each, at) =>
        at !== index && covers(each, schema, facts) && !(at > index && covers(schema, each, facts)),
    );
    return other === -1 ? [] : [{ index, other }];
  });
}

/** Whether one schema surely accepts whatever another does: nothing of that may be among what the one refuses. */
function covers(one: SchemaId, other: SchemaId, { bounds }: LintFacts): boolean {
  const refused = bounds.refused.get(one);
  const accepted = bounds.accepted.get(other);
  if (refused === undefined || accepted === undefined || isNever(accepted)) return false;
  return isNever(meet(refused, accepted));
}
