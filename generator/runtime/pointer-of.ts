import type { Path } from "./path.js";
import { toToken } from "./to-token.js";

/** An instance location as a JSON Pointer (RFC 6901). */
export function pointerOf(path: Path | undefined): string {
  let pointer = "";
  for (let step = path; step !== undefined; step = step.parent) {
    pointer = toToken(step.key) + pointer;
  }
  return pointer;
}
