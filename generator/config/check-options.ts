import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { checkConfig } from "./check-config.js";
import { configProblem } from "./config-problem.js";

/** Settings of a configuration that say where something is on a disk, which options for documents in memory have no use for. */
const aboutFiles: readonly string[] = ["$schema", "inputs", "out", "packages"];

/** What is wrong with options that a program has given: those that do not exist, and values that they cannot have. */
export function checkOptions(options: unknown): readonly Diagnostic[] {
  if (typeof options !== "object" || options === null) return saidOf(options);
  const { templates, assurance, ...config } = options as Readonly<Record<string, unknown>>;
  const { from } = (config.references ?? {}) as { readonly from?: unknown };
  const strange = [
    ...aboutFiles.filter((name) => config[name] !== undefined),
    ...(from === undefined ? [] : ["references.from"]),
  ];
  return [
    ...strange.map((name) =>
      configProblem({
        sentence: `The setting ${name} is one for files.`,
        hint: "generate() is given documents",
      }),
    ),
    ...(isTexts(templates)
      ? []
      : [configProblem({ sentence: "The setting templates must be an object of texts." })]),
    ...(assurance === undefined || assurance === "syntax" || assurance === "types"
      ? []
      : [configProblem({ sentence: 'The setting assurance must be "syntax" or "types".' })]),
    ...saidOf(config),
  ];
}

/** Options are in no file, so there is no place to show. */
function saidOf(config: unknown): readonly Diagnostic[] {
  return checkConfig(config, { uri: "", pointer: "" }).map(({ place: _, ...diagnostic }) => diagnostic);
}

function isTexts(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((each) => typeof each === "string")
  );
}
