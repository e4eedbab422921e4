import { diagnose } from "../diagnostics/diagnose.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Place } from "../ir/source.js";

/** Something that is wrong with a configuration. */
export interface ConfigProblem {
  readonly sentence: string;
  readonly hint?: string;
}

/** The diagnostic of a problem, with its place where that is known. */
export function configProblem({ sentence, hint }: ConfigProblem, place?: Place): Diagnostic {
  return diagnose(
    "config-invalid",
    { problem: sentence },
    { ...(place === undefined ? {} : { place }), ...(hint === undefined ? {} : { hint }) },
  );
}
