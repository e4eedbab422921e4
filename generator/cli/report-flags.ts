import { type Command, InvalidArgumentError, Option } from "commander";
import type { MachineFormat } from "../diagnostics/formats/machine-formats.js";

/** How what there is to say is said. */
export interface ReportFlags {
  readonly format: ReportFormat;
  /** How many errors are shown as text; in other formats all are. */
  readonly maxErrors: number;
  /** `false` where colours are not wanted even by who watches. */
  readonly color: boolean;
}

export type ReportFormat = "text" | MachineFormat;

/** The formats by name, the one for people first. */
export const reportFormats = [
  "text",
  "json",
  "github",
  "gitlab",
  "junit",
  "sarif",
] as const satisfies readonly ReportFormat[];

/** Gives a command the options of `ReportFlags`. */
export function addReportFlags(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--format <format>",
        "how to say what is wrong: text for people, else one document on stdout",
      )
        .choices(reportFormats)
        .default("text"),
    )
    .addOption(
      new Option("--max-errors <number>", "how many errors to show as text, 0 for all")
        .argParser(readMaxErrors)
        .default(20),
    )
    .option("--no-color", "no colours, even on a terminal");
}

function readMaxErrors(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It is a whole number, 0 or more.");
  return Number(text) === 0 ? Number.POSITIVE_INFINITY : Number(text);
}
