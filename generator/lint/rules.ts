import type { Rule } from "./lint-facts.js";
import { alternativesOverlap } from "./rules/alternatives-overlap.js";
import { definitionUnused } from "./rules/definition-unused.js";
import { invalidValues } from "./rules/invalid-values.js";
import { keywordWithoutEffect } from "./rules/keyword-without-effect.js";
import { limitsContradict } from "./rules/limits-contradict.js";
import { requiredForbidden } from "./rules/required-forbidden.js";
import { schemaNever } from "./rules/schema-never.js";

/** What `schemapress lint` looks for, beside what is said while generating. */
export const rules: readonly Rule[] = [
  limitsContradict,
  requiredForbidden,
  schemaNever,
  alternativesOverlap,
  keywordWithoutEffect,
  invalidValues,
  definitionUnused,
];
