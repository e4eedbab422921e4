import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Bounds } from "../ir/bounds.js";
import type { Survey } from "../ir/survey.js";
import type { JudgedValue } from "./judged-value.js";

/** Everything that rules are about. Plain data. */
export interface LintFacts {
  readonly survey: Survey;
  readonly bounds: Bounds;
  /** Values in schemas, and what their own validators say of them. */
  readonly judged: readonly JudgedValue[];
}

/** What a rule says of schemas. */
export type Rule = (facts: LintFacts) => readonly Diagnostic[];
