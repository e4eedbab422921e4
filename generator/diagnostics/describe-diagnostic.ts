import { formatPlace } from "./format-place.js";
import type { LocatedDiagnostic } from "./located-diagnostic.js";
import { showInvisible } from "./show-invisible.js";

/** What a diagnostic says beside its place: the sentence, the hint and the way there, each on a line, nothing invisible. */
export function describeDiagnostic({ message, hint, related }: LocatedDiagnostic): string {
  const lines = [message, ...(hint === undefined ? [] : [`hint: ${hint}`])];
  for (const other of related) lines.push(`${other.message} ${formatPlace(other.place)}`);
  return lines.map(showInvisible).join("\n");
}
