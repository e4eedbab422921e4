import { createHash } from "node:crypto";
import type { LocatedDiagnostic } from "./located-diagnostic.js";

/**
 * For each diagnostic a hash that stays when lines above it come and go: of its code, file, pointer and sentence. Of
 * several that have these in common, later ones are told apart by their number.
 */
export function fingerprints(diagnostics: readonly LocatedDiagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ code, message, place }) => {
    const key = JSON.stringify([code, place?.path ?? "", place?.pointer ?? "", message]);
    const earlier = seen.get(key) ?? 0;
    seen.set(key, earlier + 1);
    return createHash("sha256")
      .update(earlier === 0 ? key : `${key} ${earlier}`)
      .digest("hex");
  });
}
