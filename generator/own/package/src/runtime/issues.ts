import type { Issue } from "./issue.js";

/** The issues found so far, and how many are wanted at most. */
export interface Issues {
  readonly list: Issue[];
  readonly most: number;
}
