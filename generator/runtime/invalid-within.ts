import { DepthError } from "./depth-error.js";
import { invalid } from "./invalid.js";
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
  options?: ValidateOptions,
): Validation<never> {
  function collectWithin(_: unknown, path: Path | undefined, issues: Issues): void {
    try {
      collect(value, path, issues, 0);
    } catch (thrown) {
      if (!(thrown instanceof DepthError)) throw thrown;
      const { limit } = thrown;
      report(issues, thrown.path, "#/depth", tooDeepMessage(limit), { limit });
    }
  }
  return invalid(collectWithin, value, options);
}
