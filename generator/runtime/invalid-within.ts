import { DepthError } from "./depth-error.js";
import type { Issues } from "./issues.js";
import type { Path } from "./path.js";
import { report } from "./report.js";
import { tooDeepMessage } from "./too-deep-message.js";
import type { ValidateOptions } from "./validate-options.js";
import type { Validation } from "./validation.js";

/** The validation of an instance that is not valid, or nested too deep, which ends the search for further issues. */
export function invalidWithin(
  collect: (value: unknown, path: Path | undefined, issues: Issues, depth: number) => void,
  value: unknown,
  options: ValidateOptions = {},
): Validation<never> {
  const issues: Issues = { list: [], most: Math.max(1, options.maxIssues ?? Number.POSITIVE_INFINITY) };
  try {
    collect(value, undefined, issues, 0);
  } catch (thrown) {
    if (!(thrown instanceof DepthError)) throw thrown;
    const { path, limit } = thrown;
    report(issues, path, "#/depth", tooDeepMessage(limit), { limit });
  }
  return { ok: false, issues: issues.list };
}
