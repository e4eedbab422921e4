import type { Issues } from "./issues.js";
import type { Path } from "./path.js";
import type { ValidateOptions } from "./validate-options.js";
import type { Validation } from "./validation.js";

/** The validation of an instance that is not valid: what `collect` finds wrong with it. */
export function invalid(
  collect: (value: unknown, path: Path | undefined, issues: Issues) => void,
  value: unknown,
  options: ValidateOptions = {},
): Validation<never> {
  const issues: Issues = { list: [], most: Math.max(1, options.maxIssues ?? Number.POSITIVE_INFINITY) };
  collect(value, undefined, issues);
  return { ok: false, issues: issues.list };
}
