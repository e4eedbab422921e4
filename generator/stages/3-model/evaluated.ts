import type { Pattern } from "../../code/pattern.js";
import type { Condition, EvaluatedItems, EvaluatedMembers } from "../../ir/check.js";
import type { SchemaGraph } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { contributionsOf, nodeOf } from "./contributions.js";

/** What a schema evaluates of a valid instance, by the conditions under which it does. */
export interface Evaluated {
  readonly members: readonly EvaluatedMembers[];
  readonly items: readonly EvaluatedItems[];
}

/**
 * Adds up what the keywords adjacent to an `unevaluated*` keyword evaluate, and the in-place subschemas with them
 * (JSON Schema Core, 11): the one place that knows about evaluation.
 *
 * `except` is the asking keyword itself. Schemas that contain themselves are entered once.
 */
export function addUpEvaluated(graph: SchemaGraph, schema: SchemaId, except: string): Evaluated {
  const members: EvaluatedMembers[] = [];
  const items: EvaluatedItems[] = [];

  function enter(id: SchemaId, when: readonly Condition[], path: readonly SchemaId[]): void {
    const node = nodeOf(graph, id);
    const { keywords, context } = contributionsOf(node);
    const names: string[] = [];
    const patterns: Pattern[] = [];
    const matching: SchemaId[] = [];
    let [allMembers, allItems, count] = [false, false, 0];
    for (const { keyword, value } of keywords) {
      if (id === schema && keyword.name === except) continue;
      const evaluation = keyword.evaluates?.(value, context);
      if (evaluation === undefined) continue;
      for (const each of evaluation.names ?? []) names.push(each);
      for (const each of evaluation.patterns ?? []) patterns.push(each);
      if (evaluation.matchingItems !== undefined) matching.push(evaluation.matchingItems);
      allMembers ||= evaluation.allMembers === true;
      allItems ||= evaluation.allItems === true;
      count = Math.max(count, evaluation.items ?? 0);
      for (const { schema: inside, when: condition } of evaluation.inPlace ?? []) {
        if (path.includes(inside)) continue;
        enter(inside, condition === undefined ? when : [...when, condition], [...path, inside]);
      }
    }
    if (allMembers || names.length > 0 || patterns.length > 0) {
      members.push({ when, names, patterns, all: allMembers });
    }
    if (allItems || count > 0 || matching.length > 0) items.push({ when, count, matching, all: allItems });
  }

  enter(schema, [], [schema]);
  return { members, items };
}
