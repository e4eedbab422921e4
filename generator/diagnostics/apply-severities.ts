import type { SeveritySettings } from "../ir/document-settings.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import { isRefusal } from "./is-refusal.js";

/**
 * The diagnostics with the severities that are chosen for their documents, without those that are off. What nothing can be
 * made of stays an error.
 */
export function applySeverities(
  diagnostics: readonly Diagnostic[],
  chosenFor: (uri: string | undefined) => SeveritySettings,
): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const { code, place } = diagnostic;
    const chosen = chosenFor(place?.uri);
    const severity = isRefusal(code) || !Object.hasOwn(chosen, code) ? diagnostic.severity : chosen[code];
    return severity === "off" ? [] : [{ ...diagnostic, severity: severity as Severity }];
  });
}
