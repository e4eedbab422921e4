import { Command } from "commander";
import { guardRun } from "../guard-run.js";
import { addReportFlags } from "../report-flags.js";
import { type LintFlags, runLint } from "../run-lint.js";
import { settingsOptions } from "./settings-options.js";

/** `schemapress lint`. */
export function lintCommand(): Command {
  const command = addReportFlags(new Command("lint"))
    .description("look for what is wrong with schemas, and write nothing")
    .argument("[inputs...]", "files, folders or globs (default: those of the configuration)");
  for (const option of settingsOptions()) if (option.attributeName() !== "out") command.addOption(option);
  return command
    .option("--verbose", "also say what is only worth knowing, such as definitions that nothing uses")
    .option("--debug", "print stack traces")
    .addHelpText(
      "after",
      `
Examples:
  schemapress lint
  schemapress lint api.yaml --format sarif

Exit codes: 0 nothing found, 1 a bug in schemapress, 2 errors or warnings found, 4 schemas that cannot be read,
5 bad arguments or configuration`,
    )
    .action(async (inputs: readonly string[], flags: LintFlags) => {
      process.exitCode = await guardRun("lint", flags, () => runLint(inputs, flags));
    });
}
