import type { BasicOutput, BasicUnit } from "./basic-output.js";
import type { Path } from "./path.js";
import { toFragment } from "./to-fragment.js";
import type { ValidateOptions } from "./validate-options.js";
import type { Validation } from "./validation.js";

/** Validates, and says so in the way that is asked for. */
export interface OutputValidator<T> {
  (value: unknown, options: ValidateOptions & { readonly output: "basic" }): BasicOutput;
  (value: unknown, options?: ValidateOptions & { readonly output?: "issues" | undefined }): Validation<T>;
}

/** A function that validates, with the output format «basic» beside its own. `base` is where the schema is. */
export function outputValidator<T>(
  validate: (value: unknown, options: ValidateOptions | undefined) => Validation<T>,
  annotate: (value: unknown, path: Path | undefined, at: string, annotations: BasicUnit[]) => void,
  base: string,
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
    const validation = validate(value, options);
    return options?.output === "basic" ? toBasic(validation, annotate, base) : validation;
  }
  return run;
}

function toBasic<T>(
  validation: Validation<T>,
  annotate: (value: unknown, path: Path | undefined, at: string, annotations: BasicUnit[]) => void,
  base: string,
): BasicOutput {
  if (validation.ok) {
    const annotations: BasicUnit[] = [];
    annotate(validation.value, undefined, "", annotations);
    return { valid: true, keywordLocation: "", instanceLocation: "", annotations };
  }
  const [resource = "", pointer = ""] = base.split("#");
  const errors = validation.issues.map(({ schemaPath, instancePath, message }): BasicUnit => {
    const place = schemaPath.slice(1);
    return {
      valid: false,
      keywordLocation: place.startsWith(`${pointer}/`) ? place.slice(pointer.length) : place,
      absoluteKeywordLocation: `${resource}#${toFragment(place)}`,
      instanceLocation: instancePath,
      error: message,
    };
  });
  return { valid: false, keywordLocation: "", instanceLocation: "", errors };
}
