import type { Condition } from "../ir/check.js";
import type { SchemaId } from "../ir/schema-id.js";
import { NEVER } from "../ir/shape-constants.js";
import { type Keyword, keyword } from "./keyword.js";
import { schema } from "./values.js";

/** What `then` and `else` read of the `if` beside them. */
const condition: Pick<Keyword<SchemaId>, "name" | "value"> = { name: "if", value: schema };

/**
 * `then` and `else`: a schema for the instances that are valid, or not, against an adjacent `if`.
 *
 * Their shape, and what they refuse, is said by `if`, which knows both.
 */
export function conditionalBranch(name: string, outcome: "valid" | "invalid"): Keyword<SchemaId> {
  const conditionOf = (tested: SchemaId | undefined): Condition | undefined =>
    tested === undefined ? undefined : { kind: outcome, schema: tested };
  return keyword(name, {
    value: schema,
    refused: () => NEVER,
    check(branch, { adjacent }) {
      const when = conditionOf(adjacent(condition));
      if (when === undefined) return [];
      const applied = { kind: "apply", target: { kind: "here" }, schema: branch, site: undefined } as const;
      return [{ kind: "when", condition: when, checks: [applied] }];
    },
    evaluates(branch, { adjacent }) {
      const when = conditionOf(adjacent(condition));
      return when === undefined ? {} : { inPlace: [{ schema: branch, when }] };
    },
  });
}
