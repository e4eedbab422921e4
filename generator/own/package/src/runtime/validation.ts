import type { Issue } from "./issue.js";

/** What validating an instance found: the instance itself as a `T`, or every reason why it is not one. */
export type Validation<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
