import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import { catalogue } from "../catalogue.js";
import { describeDiagnostic } from "../describe-diagnostic.js";
import { fingerprints } from "../fingerprints.js";
import type { LocatedDiagnostic, LocatedPlace } from "../located-diagnostic.js";
import type { RunReport } from "../run-report.js";

const levels = { error: "error", warning: "warning", info: "note" } as const;
const codes = Object.keys(catalogue);

/** SARIF 2.1.0: one run whose rules are the catalogue. */
export function formatSarif({ version, exitCode, folder, diagnostics }: RunReport): string {
  const marks = fingerprints(diagnostics);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "schemapress", version, rules: rules() } },
        invocations: [{ executionSuccessful: exitCode !== 1, exitCode }],
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic, index) => ({
          ...result(diagnostic, folder),
          partialFingerprints: { "schemapress/v1": marks[index] ?? "" },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rules(): ReportingDescriptor[] {
  return Object.entries(catalogue).map(([id, { severity, explanation }]) => ({
    id,
    fullDescription: { text: (explanation.split("\n\n", 1)[0] ?? "").replaceAll("\n", " ") },
    help: { text: explanation },
    defaultConfiguration: { level: levels[severity] },
  }));
}

function result(diagnostic: LocatedDiagnostic, folder: string): Result {
  const { code, severity, place, related } = diagnostic;
  const ruleIndex = codes.indexOf(code);
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: withoutLinks(describeDiagnostic(diagnostic)) },
    ...(place === undefined ? {} : { locations: [location(place, folder)] }),
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: withoutLinks(other.message) },
            ...location(other.place, folder),
          })),
        }),
  };
}

/** Text in which nothing is an embedded link (SARIF 2.1.0, 3.11.6), since it may be text of a schema. */
function withoutLinks(text: string): string {
  return text.replace(/\[(?=[^\]]*\]\()/g, "\\[");
}

function location({ path, pointer, range }: LocatedPlace, folder: string): Location {
  // What is no path is the URI of a document that came along, such as a metaschema.
  const isUri = /^[a-z][a-z0-9+.-]+:/i.test(path);
  const uri = isUri ? path : (folder + path).split("/").map(encodeURIComponent).join("/");
  return {
    physicalLocation: {
      artifactLocation: isUri ? { uri } : { uri, uriBaseId: "%SRCROOT%" },
      ...(range === undefined
        ? {}
        : {
            region: {
              startLine: range.start.line,
              startColumn: range.start.column,
              endLine: range.end.line,
              endColumn: range.end.column,
            },
          }),
    },
    ...(pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  };
}
