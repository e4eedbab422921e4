import type { CatalogueEntry } from "../../generator/diagnostics/catalogue/catalogue-entry.ts";
import { catalogue } from "../../generator/diagnostics/catalogue.ts";
import type { CodeCase } from "./code-case.ts";

const introduction = `# Diagnostics

<!-- Written by npm run test:update, from the catalogue and the cases in test/diagnostics/codes. -->

Everything that schemapress has to say of schemas has a code. \`schemapress explain CODE\` prints its part of this page.
After an error nothing is written; a warning hinders nothing; what is only worth knowing is told by \`--verbose\`.

| code | | settings that change it |
| --- | --- | --- |
`;

const mostLines = 16;
const mostColumns = 110;

/** The reference page of all codes: what each means, the settings that change it, and its case as an example. */
export function diagnosticsPage(cases: readonly CodeCase[]): string {
  const examples = new Map(cases.map((each) => [each.code, each]));
  const entries: readonly (readonly [string, CatalogueEntry<never>])[] = Object.entries(catalogue);
  const rows = entries.map(([code, { severity, settings }]) => {
    return `| [${code}](#${code}) | ${severity} | ${settings.map(codeSpan).join(", ")} |\n`;
  });
  const sections = entries.map(([code, entry]) => section(code, entry, examples.get(code)));
  return `${introduction}${rows.join("")}\n${sections.join("\n")}`;
}

function section(code: string, entry: CatalogueEntry<never>, example: CodeCase | undefined): string {
  const { severity, explanation, settings } = entry;
  const about = `${severity === "info" ? "Information" : severity === "error" ? "Error" : "Warning"}.`;
  const changed =
    settings.length === 0 ? "" : ` Settings that change it: ${settings.map(codeSpan).join(", ")}.`;
  return [
    `## ${code}`,
    `${about}${changed}`,
    explanation,
    ...(example === undefined ? [] : exampleOf(example)),
  ]
    .map((block) => `${block}\n`)
    .join("\n");
}

/** The files of a case that have something to do with its code, and what is said of them. */
function exampleOf({ files, commands, expected }: CodeCase): readonly string[] {
  const isGiven = "given.mjs" in files;
  const shown = Object.entries(files).filter(([path]) => /^(schemas|templates|data)\/|^[^/]+$/.test(path));
  return [
    "For example:",
    ...shown.map(([path, text]) => fence(languageOf(path), `${commentOn(path)}\n${cut(text)}`)),
    fence(
      "text",
      [...(isGiven ? [] : commands.map((command) => `$ schemapress ${command}`)), cut(expected)].join("\n"),
    ),
  ];
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** The path of a file as a heading inside of its text. */
function commentOn(path: string): string {
  return /\.hbs$/.test(path) ? `{{! ${path} }}` : /\.ya?ml$/.test(path) ? `# ${path}` : `// ${path}`;
}

function languageOf(path: string): string {
  const ending = path.split(".").at(-1) ?? "";
  return { json: "jsonc", mjs: "js", hbs: "handlebars", yaml: "yaml" }[ending] ?? "text";
}

/** As much of a text as an example needs. */
function cut(text: string): string {
  const lines = text.trimEnd().split("\n");
  const kept = lines
    .slice(0, mostLines)
    .map((line) => (line.length > mostColumns ? `${line.slice(0, mostColumns - 1)}…` : line));
  return [...kept, ...(lines.length > mostLines ? ["…"] : [])].join("\n");
}

function codeSpan(text: string): string {
  return `\`${text}\``;
}
