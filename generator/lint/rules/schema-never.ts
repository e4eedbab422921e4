import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { isNever } from "../../ir/shape-order.js";
import { targetsOf } from "../../ir/targets.js";
import { demandedBy } from "../conjuncts.js";
import type { LintFacts } from "../lint-facts.js";
import { limitsContradict } from "./limits-contradict.js";
import { requiredForbidden } from "./required-forbidden.js";

/** Schemas that nothing is valid against, the innermost ones, but for those that say just that and those with a code of their own. */
export function schemaNever(facts: LintFacts): readonly Diagnostic[] {
  const { survey, bounds } = facts;
  const others = [...requiredForbidden(facts), ...limitsContradict(facts)];
  const explained = new Set(others.map(({ place }) => `${place?.uri}#${place?.pointer}`));
  const isEmpty = (id: SchemaId): boolean => {
    const bound = bounds.accepted.get(id);
    return bound !== undefined && isNever(bound);
  };
  const isExplained = (node: SchemaNode): boolean =>
    [node, ...node.uses].some(({ place }) => explained.has(`${place.uri}#${place.pointer}`));
  return [...survey.graph.nodes.values()].flatMap((node): readonly Diagnostic[] => {
    if (!isEmpty(node.id) || isMeant(node.id, facts, []) || isExplained(node)) return [];
    const inner = (survey.derived.get(node.id) ?? []).flatMap(({ check }) => targetsOf(check));
    const isTold = inner.some(
      (id) => id !== node.id && isEmpty(id) && survey.graph.nodes.get(id)?.accepts !== false,
    );
    return isTold ? [] : [diagnose("schema-never", {}, { place: node.place })];
  });
}

/** Whether a schema says of itself that nothing is valid: `false`, `not` of everything, or a demand for such a schema. */
function isMeant(id: SchemaId, facts: LintFacts, above: readonly SchemaId[]): boolean {
  const node = facts.survey.graph.nodes.get(id);
  if (node === undefined || above.includes(id)) return false;
  if (!node.accepts) return true;
  const refused = node.uses.find(({ word }) => word === "not")?.value as SchemaId | undefined;
  if (refused !== undefined && facts.bounds.accepted.get(refused)?.kind === "any") return true;
  return demandedBy(id, facts.survey).some((inner) => isMeant(inner, facts, [...above, id]));
}
