import type { Issue } from "./issue.js";
import type { Validation } from "./validation.js";

/** A schema that every library which knows Standard Schema v1 can use (https://standardschema.dev). */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "schemapress";
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** What `~standard.validate` returns: the valid value, or the reasons why it is not valid. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** An issue as Standard Schema words it, with those members of an `Issue` that it has no words for. */
export type StandardIssue = Pick<Issue, "message" | "path" | "keyword" | "schemaPath" | "params">;

/** The Standard Schema that accepts exactly what `validate` accepts. */
export function standardSchema<T>(validate: (value: unknown) => Validation<T>): StandardSchema<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "schemapress",
      validate: (value) => {
        const validation = validate(value);
        return validation.ok
          ? { value: validation.value }
          : { issues: validation.issues.map(toStandardIssue) };
      },
    },
  };
}

function toStandardIssue(issue: Issue): StandardIssue {
  const { message, path, keyword, schemaPath, params } = issue;
  return { message, path, keyword, schemaPath, params };
}
