import { describeDiagnostic } from "../describe-diagnostic.js";
import { fingerprints } from "../fingerprints.js";
import type { RunReport } from "../run-report.js";

const severities = { error: "major", warning: "minor", info: "info" } as const;

/** A Code Quality report of GitLab: an array of findings, each with a fingerprint that survives other changes. */
export function formatGitlab({ diagnostics, folder }: RunReport): string {
  const marks = fingerprints(diagnostics);
  const findings = diagnostics.map((diagnostic, index) => {
    const { code, severity, place } = diagnostic;
    return {
      description: describeDiagnostic(diagnostic),
      check_name: code,
      fingerprint: marks[index],
      severity: severities[severity],
      location: {
        // GitLab wants a path; what is about no file is about the project.
        path: folder + (place?.path ?? "."),
        lines: { begin: place?.range?.start.line ?? 1, end: place?.range?.end.line ?? 1 },
      },
    };
  });
  return `${JSON.stringify(findings, null, 2)}\n`;
}
