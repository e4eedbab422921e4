import { describeDiagnostic } from "../describe-diagnostic.js";
import { formatPlace } from "../format-place.js";
import type { LocatedDiagnostic } from "../located-diagnostic.js";
import type { RunReport } from "../run-report.js";
import { showInvisible } from "../show-invisible.js";

/**
 * JUnit's XML: a suite for each file that something is said of, a case for each thing that is said. Errors are
 * failures; warnings are passed cases that say something. A run with nothing to say is one passed case.
 */
export function formatJunit({ command, diagnostics }: RunReport): string {
  const suites = new Map<string, LocatedDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    const name = diagnostic.place?.path ?? command;
    const suite = suites.get(name);
    if (suite === undefined) suites.set(name, [diagnostic]);
    else suite.push(diagnostic);
  }
  const written =
    suites.size === 0
      ? [suiteOf(command, [`    <testcase name=${quote(command)} classname="schemapress"/>`], 0)]
      : [...suites].map(([path, all]) => suiteOf(path, all.map(testCase), failuresOf(all)));
  const cases = Math.max(1, diagnostics.length);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="schemapress" tests="${cases}" failures="${failuresOf(diagnostics)}" errors="0">
${written.join("\n")}
</testsuites>
`;
}

function suiteOf(name: string, cases: readonly string[], failures: number): string {
  const attributes = `name=${quote(name)} tests="${cases.length}" failures="${failures}" errors="0"`;
  return [`  <testsuite ${attributes}>`, ...cases, "  </testsuite>"].join("\n");
}

function testCase(diagnostic: LocatedDiagnostic): string {
  const { code, severity, message, place } = diagnostic;
  const where = place === undefined ? code : `${code} ${formatPlace(place)}`;
  const text = escapeXml(describeDiagnostic(diagnostic));
  const said =
    severity === "error"
      ? `<failure type=${quote(code)} message=${quote(message)}>${text}</failure>`
      : `<system-out>${severity}: ${text}</system-out>`;
  return `    <testcase name=${quote(where)} classname=${quote(place?.path ?? "schemapress")}>${said}</testcase>`;
}

function failuresOf(diagnostics: readonly LocatedDiagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === "error").length;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as XML has it; two characters that it has no way to write are replaced. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/[\ufffe\uffff]/g, "\ufffd");
}

/** An attribute's value. */
function quote(text: string): string {
  return `"${escapeXml(showInvisible(text))}"`;
}
