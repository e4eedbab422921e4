import type { BasicOutput, BasicUnit } from "./basic-output.js";
import { DepthError } from "./depth-error.js";
import type { Issue } from "./issue.js";
import type { Path } from "./path.js";
import { pointerOf } from "./pointer-of.js";
import { tooDeepMessage } from "./too-deep-message.js";
import type { ValidateOptions } from "./validate-options.js";
import type { Validation } from "./validation.js";

/** Validates, and says so in the way that is asked for. */
export interface OutputValidator<T> {
  (value: unknown, options: ValidateOptions & { readonly output: "basic" }): BasicOutput;
  (value: unknown, options?: ValidateOptions & { readonly output?: "issues" | undefined }): Validation<T>;
}

/** Adds what a schema says of the value at `path`, which the way `at` through the schema has led to. */
type Annotate = (
  value: unknown,
  path: Path | undefined,
  at: string,
  units: BasicUnit[],
  depth: number,
) => void;

/** A function that validates, with the output format «basic» beside its own. */
export function outputValidator<T>(
  validate: (value: unknown, options: ValidateOptions | undefined) => Validation<T>,
  annotate: Annotate,
): OutputValidator<T> {
  function run(value: unknown, options: ValidateOptions & { readonly output: "basic" }): BasicOutput;
  function run(
    value: unknown,
    options?: ValidateOptions & { readonly output?: "issues" | undefined },
  ): Validation<T>;
  function run(
    value: unknown,
    options?: ValidateOptions & { readonly output?: string | undefined },
  ): Validation<T> | BasicOutput {
    if (options?.output !== "basic") return validate(value, options);
    return toBasic(validate(value, undefined), value, { annotate, maxIssues: options.maxIssues });
  }
  return run;
}

function toBasic(
  validation: Validation<unknown>,
  value: unknown,
  { annotate, maxIssues }: { readonly annotate: Annotate } & ValidateOptions,
): BasicOutput {
  const tooDeep = validation.ok
    ? undefined
    : validation.issues.find(({ schemaPath }) => schemaPath === "#/depth");
  const units = tooDeep === undefined ? unitsOf(value, annotate) : [tooDeepUnit(tooDeep)];
  if (validation.ok) return { valid: true, keywordLocation: "", instanceLocation: "", annotations: units };
  const errors = units.filter(({ valid }) => !valid).slice(0, Math.max(1, maxIssues ?? units.length));
  return { valid: false, keywordLocation: "", instanceLocation: "", errors };
}

/** Everything that a schema says of a value. Alternatives may go deeper into it than its validation had to. */
function unitsOf(value: unknown, annotate: Annotate): BasicUnit[] {
  const units: BasicUnit[] = [];
  try {
    annotate(value, undefined, "", units, 0);
  } catch (thrown) {
    if (!(thrown instanceof DepthError)) throw thrown;
    const instancePath = pointerOf(thrown.path);
    units.push(tooDeepUnit({ instancePath, message: tooDeepMessage(thrown.limit) }));
  }
  return units;
}

/** No keyword sets the limit, so the place in the schema is its root. */
function tooDeepUnit({ instancePath, message }: Pick<Issue, "instancePath" | "message">): BasicUnit {
  return { valid: false, keywordLocation: "", instanceLocation: instancePath, error: message };
}
