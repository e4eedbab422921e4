import type { LocatedCheck } from "../ir/check.js";
import type { SchemaId } from "../ir/schema-id.js";
import { mapLists } from "../ir/targets.js";
import { chooseAlternative } from "./choose-alternative.js";
import { dropImpliedTypes } from "./drop-implied-types.js";
import { createFacts } from "./facts.js";
import { fuseMembers } from "./fuse-members.js";
import { inlineSmallReferences } from "./inline-small-references.js";
import { mergeTypeAlternatives } from "./merge-type-alternatives.js";
import type { Pass, PassContext } from "./pass.js";
import { simplifyPatterns } from "./simplify-patterns.js";

/** Every optimisation, in the order in which they are applied. */
export const passes: readonly Pass[] = [
  mergeTypeAlternatives,
  chooseAlternative,
  inlineSmallReferences,
  dropImpliedTypes,
  simplifyPatterns,
  fuseMembers,
];

/** The checks of every schema, by identifier. */
export type ChecksBySchema = ReadonlyMap<SchemaId, readonly LocatedCheck[]>;

/** The checks of every schema after all passes; they accept the same instances as before. */
export function optimise(
  checks: ChecksBySchema,
  declared: ReadonlySet<SchemaId>,
  chosen: readonly Pass[] = passes,
): ChecksBySchema {
  const optimised = new Map<SchemaId, readonly LocatedCheck[]>();
  const originals = new Map<SchemaId, SchemaId>();
  const checksOf = (schema: SchemaId): readonly LocatedCheck[] =>
    checks.get(originals.get(schema) ?? schema) ?? [];
  const context: PassContext = {
    checksOf,
    isDeclared: (schema) => declared.has(schema),
    factsOf: createFacts(checksOf),
    withoutName(schema) {
      const copy = `${schema} in place` as SchemaId;
      originals.set(copy, schema);
      return copy;
    },
  };
  const apply = (list: readonly LocatedCheck[], those: readonly Pass[]): readonly LocatedCheck[] =>
    those
      .reduce((current, pass) => pass.apply(current, context), list)
      .map((located) => {
        const { check } = located;
        if (check.kind !== "choice") return located;
        const inside = those.filter((pass) => pass.isComplete !== true);
        return { ...located, check: mapLists(check, (inner) => apply(inner, inside)) };
      });
  const improve = (list: readonly LocatedCheck[]) => apply(list, chosen);
  for (const [schema, list] of checks) optimised.set(schema, improve(list));
  for (const [copy, original] of originals) optimised.set(copy, optimised.get(original) ?? []);
  return optimised;
}
