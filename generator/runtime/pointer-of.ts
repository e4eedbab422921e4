import type { Path } from "./path.js";

/** An instance location as a JSON Pointer (RFC 6901). */
export function pointerOf(path: Path | undefined): string {
  let pointer = "";
  for (let step = path; step !== undefined; step = step.parent) {
    pointer = `/${String(step.key).replaceAll("~", "~0").replaceAll("/", "~1")}${pointer}`;
  }
  return pointer;
}
