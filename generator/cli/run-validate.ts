import { diagnose } from "../diagnostics/diagnose.js";
import type { LocatedDiagnostic } from "../diagnostics/located-diagnostic.js";
import { shiftLines } from "../diagnostics/shift-lines.js";
import { HostError } from "../host/host-error.js";
import type { LimitSettings } from "../ir/limit-settings.js";
import type { ValidatedInstance, Validator } from "../validate-documents.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { pathIn } from "./path-in.js";
import { type DataSyntax, readInstances, shownPath } from "./read-instances.js";
import { report } from "./report.js";
import { reportConfig } from "./report-config.js";
import type { ReportFlags } from "./report-flags.js";
import { readSettings, type SettingsFlags } from "./settings.js";

const command = "validate";

/** The options of `schemapress validate`. */
export interface ValidateFlags extends SettingsFlags, Partial<ReportFlags> {
  readonly syntax?: DataSyntax;
  readonly maxIssues: number;
  readonly debug?: boolean;
}

/** Of more invalid instances in one file than this, none is shown any more, but all are counted. */
const mostShown = 1000;

/** Runs `schemapress validate`, and answers with the exit code: says what of the data is not valid against a schema. */
export async function runValidate(
  schema: string,
  files: readonly string[],
  flags: ValidateFlags,
): Promise<ExitCode> {
  const started = performance.now();
  const settings = await readSettings([], flags);
  const [chosen] = settings.packages;
  if (settings.diagnostics.length > 0 || chosen === undefined) {
    await reportConfig(settings, { ...flags, command });
    return exitCodes.badArguments;
  }
  const { openValidator } = await import("../validate-documents.js");
  const { locateDiagnostics } = await import("../diagnostics/locate-diagnostics.js");
  const [path = "", pointer = ""] = schema.split(/#(.*)/s);
  const request = { ...chosen, schema: pathIn(settings.folder, path), pointer };
  const opened = await openValidator(request, settings.host);
  const said = opened.diagnostics.filter(({ severity }) => severity === "error");
  const diagnostics = [...locateDiagnostics(said, opened.sources)];
  const counts = { valid: 0, invalid: 0, unreadable: 0 };
  if (opened.value !== undefined) {
    for (const file of files) {
      const { limits } = chosen.options;
      const found = await validateFile(file, opened.value, { flags, limits, counts });
      for (const each of found) diagnostics.push(each);
    }
  }
  const exitCode =
    opened.value === undefined || counts.unreadable > 0
      ? exitCodes.badInput
      : counts.invalid > 0
        ? exitCodes.findings
        : exitCodes.done;
  const milliseconds = performance.now() - started;
  await report({ command, outcomes: [], diagnostics, exitCode, milliseconds }, flags);
  if ((flags.format ?? "text") === "text" && opened.value !== undefined) {
    const { valid, invalid, unreadable } = counts;
    const end = unreadable === 0 ? "" : `, ${unreadable} unreadable`;
    const seconds = (milliseconds / 1000).toFixed(1);
    const gap = diagnostics.length === 0 ? "" : "\n";
    process.stderr.write(`${gap}${valid} valid, ${invalid} invalid${end} in ${seconds} s\n`);
  }
  return exitCode;
}

interface Judging {
  readonly flags: ValidateFlags;
  readonly limits: LimitSettings;
  readonly counts: { valid: number; invalid: number; unreadable: number };
}

async function validateFile(
  file: string,
  validator: Validator,
  { flags, limits, counts }: Judging,
): Promise<readonly LocatedDiagnostic[]> {
  const { validateInstance } = await import("../validate-documents.js");
  const { locateDiagnostics } = await import("../diagnostics/locate-diagnostics.js");
  const path = shownPath(file);
  const shown: LocatedDiagnostic[] = [];
  let told = 0;
  try {
    for await (const { text, syntax, before } of readInstances(file, flags.syntax, limits.fileBytes)) {
      const most = told < mostShown ? flags.maxIssues : 1;
      const uri = `data:${path}`;
      const unread = { uri, text, syntax, role: "reference" } as const;
      const judged: ValidatedInstance = validateInstance(unread, validator, { limits, most });
      counts[judged.kind] += 1;
      if (judged.diagnostics.length === 0 || told >= mostShown) continue;
      told += 1;
      const sources = [...validator.sources, { ...judged.source, path }];
      for (const each of locateDiagnostics(judged.diagnostics, sources)) shown.push(shiftLines(each, before));
    }
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    counts.unreadable += 1;
    const { code, severity, message } = diagnose("file-unreadable", { problem: thrown.sentence });
    const range =
      thrown.position === undefined ? {} : { range: { start: thrown.position, end: thrown.position } };
    shown.push({ code, severity, message, place: { path, pointer: "", ...range }, related: [] });
  }
  return shown;
}
