import { describeDiagnostic } from "../describe-diagnostic.js";
import type { LocatedDiagnostic } from "../located-diagnostic.js";
import type { RunReport } from "../run-report.js";
import { showInvisible } from "../show-invisible.js";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands of GitHub Actions, one a line, which become annotations of the lines that they are about. */
export function formatGithub({ diagnostics, folder }: RunReport): string {
  return diagnostics.map((diagnostic) => `${command(diagnostic, folder)}\n`).join("");
}

function command(diagnostic: LocatedDiagnostic, folder: string): string {
  const { severity, code, place } = diagnostic;
  const range = place?.range;
  const properties = {
    ...(place === undefined ? {} : { file: folder + showInvisible(place.path) }),
    ...(range === undefined ? {} : { line: range.start.line, col: range.start.column }),
    // Of a range that spans lines the runner takes no columns, so that its start alone says more.
    ...(range !== undefined && range.end.line === range.start.line
      ? { endLine: range.end.line, endColumn: range.end.column }
      : {}),
    title: code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  return `::${commands[severity]} ${written.join(",")}::${escapeMessage(describeDiagnostic(diagnostic))}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
