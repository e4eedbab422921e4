import type { Check, LocatedCheck } from "../../ir/check.js";
import type { CheckSettings } from "../../ir/check-settings.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { CheckContext } from "../../keywords/keyword.js";
import { contributionsOf } from "./contributions.js";
import { addUpEvaluated } from "./evaluated.js";

/** What checks are derived from, beside the schema. */
export interface CheckInputs {
  readonly graph: SchemaGraph;
  readonly settings: CheckSettings;
}

/** What a validator must establish for one schema, in the order of its keywords. */
export function deriveChecks(node: SchemaNode, { graph, settings }: CheckInputs): readonly LocatedCheck[] {
  if (!node.accepts) return [{ check: acceptsNothing, schemaPath: `${node.place.pointer}/false schema` }];
  const { keywords, context } = contributionsOf(node);
  return keywords.flatMap(({ keyword, value, pointer }) => {
    if (keyword.check === undefined) return [];
    const checkContext: CheckContext = {
      ...context,
      settings,
      acceptsNothing: (schema: SchemaId) => graph.nodes.get(schema)?.accepts === false,
      evaluatedMembers: () => addUpEvaluated(graph, node.id, keyword.name).members,
      evaluatedItems: () => addUpEvaluated(graph, node.id, keyword.name).items,
    };
    return keyword.check(value, checkContext).map((check) => ({ check, schemaPath: pointer }));
  });
}

/** The check of the boolean schema `false`: no type is allowed. */
const acceptsNothing: Check = {
  kind: "type",
  types: [],
  site: { keyword: "false schema", params: {}, message: "must not be there" },
};
