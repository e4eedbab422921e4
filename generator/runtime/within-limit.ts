import { DepthError } from "./depth-error.js";

/** What `decide` says of a value, or `false` where the value is nested deeper than the limit. */
export function withinLimit(decide: (value: unknown, depth: number) => boolean, value: unknown): boolean {
  try {
    return decide(value, 0);
  } catch (thrown) {
    if (thrown instanceof DepthError) return false;
    throw thrown;
  }
}
