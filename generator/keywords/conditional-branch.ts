import type { Condition } from "../ir/check.js";
import type { SchemaId } from "../ir/schema-id.js";
import { ifSchema } from "./applicator/if.js";
import { type Keyword, keyword } from "./keyword.js";
import { schema } from "./values.js";

/** `then` and `else`: a schema for the instances that are valid, or not, against an adjacent `if`. */
export function conditionalBranch(name: string, outcome: "valid" | "invalid"): Keyword<SchemaId> {
  const conditionOf = (condition: SchemaId | undefined): Condition | undefined =>
    condition === undefined ? undefined : { kind: outcome, schema: condition };
  return keyword(name, {
    value: schema,
    check(branch, { adjacent }) {
      const condition = conditionOf(adjacent(ifSchema));
      if (condition === undefined) return [];
      const applied = { kind: "apply", target: { kind: "here" }, schema: branch, site: undefined } as const;
      return [{ kind: "when", condition, checks: [applied] }];
    },
    evaluates(branch, { adjacent }) {
      const when = conditionOf(adjacent(ifSchema));
      return when === undefined ? {} : { inPlace: [{ schema: branch, when }] };
    },
  });
}
