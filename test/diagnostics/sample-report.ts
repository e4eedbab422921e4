import type { LocatedDiagnostic } from "../../generator/diagnostics/located-diagnostic.ts";
import type { RunReport } from "../../generator/diagnostics/run-report.ts";
import type { TextRange } from "../../generator/ir/source.ts";

function range(line: number, from: number, to: number): { readonly range: TextRange } {
  return { range: { start: { line, column: from }, end: { line, column: to } } };
}

/** An error with everything that one can have. */
export const notFound: LocatedDiagnostic = {
  code: "reference-not-found",
  severity: "error",
  message: "Nothing is defined at #/$defs/adress.",
  hint: "did you mean #/$defs/address?",
  place: {
    path: "schemas/order.json",
    pointer: "/properties/shipTo/$ref",
    ...range(5, 25, 41),
    excerpt: { before: '    "shipTo": { "$ref": "', marked: "#/$defs/adress", after: '" }' },
  },
  related: [
    {
      message: "referenced from",
      place: { path: "schemas/cart.json", pointer: "/items", ...range(2, 12, 20) },
    },
  ],
};

/** A warning of many lines, in a file whose name and text mean something in every format. */
export const hostile: LocatedDiagnostic = {
  code: "keyword-misspelt",
  severity: "warning",
  message: "A \"<b>\" & 'x'::error::,%0A\n\u001b[31m[click](https://evil.example) \ufffe ]]> {0}",
  place: {
    path: "sché mas/a:b,%25<\u0007>.json",
    pointer: "",
    range: { start: { line: 1, column: 1 }, end: { line: 3, column: 2 } },
  },
  related: [],
};

/** Something to know about no file at all. */
export const placeless: LocatedDiagnostic = {
  code: "name-unused",
  severity: "info",
  message: "No declared schema is meant by a.json in the setting names.",
  related: [],
};

/** A run that has come to all of them, and found one folder to be otherwise than it would be. */
export const report: RunReport = {
  command: "generate",
  version: "1.2.3",
  exitCode: 4,
  folder: "packages/shop/",
  packages: [
    {
      folder: "generated",
      schemas: 3,
      files: 40,
      changed: 2,
      recovered: 1,
      written: false,
      drift: {
        added: ["src/A.ts"],
        changed: ["README.md"],
        removed: [],
        edited: [],
        diff: "--- a\n+++ b\n",
        command: "schemapress generate",
      },
    },
  ],
  diagnostics: [placeless, hostile, notFound],
};

/** A run with nothing to say. */
export const quiet: RunReport = { ...report, exitCode: 0, packages: [], diagnostics: [] };
