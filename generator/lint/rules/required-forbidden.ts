import { isQuick, matchesName } from "../../code/matches-name.js";
import type { Pattern } from "../../code/pattern.js";
import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { ApplyCheck } from "../../ir/check.js";
import type { SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { isNever } from "../../ir/shape-order.js";
import { conjunctsOf, meetsFirst } from "../conjuncts.js";
import type { LintFacts } from "../lint-facts.js";

/** Members that a schema requires and forbids, itself or together with the schemas that it demands. */
export function requiredForbidden(facts: LintFacts): readonly Diagnostic[] {
  const { survey } = facts;
  return [...survey.graph.nodes.values()].flatMap((node): readonly Diagnostic[] => {
    if (node.origin !== undefined) return [];
    const together = conjunctsOf(node.id, survey);
    const required = together.flatMap(requiredBy);
    if (required.length === 0) return [];
    const forbidding = together.flatMap((each) => applied(each, facts));
    return required.flatMap(({ name, by, place }) => {
      const found = forbidding.find(({ check, by: other }) => {
        return forbids(check, name, facts) && meetsFirst(node.id, [by, other], survey);
      });
      if (found === undefined) return [];
      const at = { uri: found.by.place.uri, pointer: found.pointer };
      const related = [{ message: "forbidden at", place: at }];
      return [diagnose("required-forbidden", { name }, { place, related })];
    });
  });
}

interface Required {
  readonly name: string;
  readonly by: SchemaNode;
  readonly place: SchemaNode["place"];
}

function requiredBy(node: SchemaNode): readonly Required[] {
  const use = node.uses.find(({ word }) => word === "required");
  if (use === undefined) return [];
  return (use.value as readonly string[]).map((name) => ({ name, by: node, place: use.place }));
}

interface Applied {
  readonly check: ApplyCheck;
  readonly by: SchemaNode;
  readonly pointer: string;
}

/** What a schema has apply to members, where nothing is valid against that. */
function applied(node: SchemaNode, { survey, bounds }: LintFacts): readonly Applied[] {
  return (survey.derived.get(node.id) ?? []).flatMap(({ check, schemaPath }): readonly Applied[] => {
    if (check.kind !== "apply" || check.target.kind === "here") return [];
    const isForbidding =
      acceptsNothing(check.schema, { survey, bounds }) || check.target.kind === "member names";
    return isForbidding ? [{ check, by: node, pointer: schemaPath }] : [];
  });
}

function acceptsNothing(schema: SchemaId, { survey, bounds }: Pick<LintFacts, "survey" | "bounds">): boolean {
  const bound = bounds.accepted.get(schema);
  return survey.graph.nodes.get(schema)?.accepts === false || (bound !== undefined && isNever(bound));
}

function forbids({ target, schema }: ApplyCheck, name: string, facts: LintFacts): boolean {
  switch (target.kind) {
    case "member":
      return target.name === name;
    case "matching members":
      return surelyMatches(target.pattern, name);
    case "other members":
      return isOther(target, name);
    case "unevaluated members":
      return target.evaluated.every((group) => !group.all && isOther(group, name));
    case "member names": {
      const bound = facts.bounds.accepted.get(schema);
      if (bound?.kind !== "types") return false;
      return bound.string === undefined || bound.string.literals?.includes(name) === false;
    }
    default:
      return false;
  }
}

/** Whether a member is surely none of those that are named. */
function isOther(
  { names, patterns }: { readonly names: readonly string[]; readonly patterns: readonly Pattern[] },
  name: string,
): boolean {
  return (
    !names.includes(name) &&
    patterns.every((pattern) => isQuick(pattern, name) && !matchesName(pattern, name))
  );
}

function surelyMatches(pattern: Pattern, name: string): boolean {
  return isQuick(pattern, name) && matchesName(pattern, name);
}
