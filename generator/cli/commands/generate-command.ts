import { Command } from "commander";
import { guardRun } from "../guard-run.js";
import { addReportFlags } from "../report-flags.js";
import { type GenerateFlags, runGenerate } from "../run-generate.js";
import { settingsOptions } from "./settings-options.js";

/** `schemapress generate`. */
export function generateCommand(): Command {
  const command = addReportFlags(new Command("generate"))
    .description("generate the package")
    .argument(
      "[inputs...]",
      "files, folders or globs of JSON Schemas and OpenAPI documents (default: schemas)",
    );
  for (const option of settingsOptions()) command.addOption(option);
  return command
    .option("--check", "write nothing; print what would change and exit with 2 if anything would")
    .option("--watch", "generate now, and again whenever something changes")
    .option("--verify", "also type-check the generated code, as a test does")
    .option("--no-cache", "do all the work even where nothing has changed")
    .option("--verbose", "also list what was inferred, such as references found by title")
    .option("--debug", "print stack traces")
    .addHelpText(
      "after",
      `
Examples:
  schemapress generate
  schemapress generate schemas "more/**/*.yaml" --out packages/api-types
  schemapress generate --check

Exit codes: 0 done, 1 a bug in schemapress, 2 --check found a difference, 4 bad schemas or input,
5 bad arguments or configuration, 130 interrupted`,
    )
    .action(async (inputs: readonly string[], flags: GenerateFlags) => {
      process.exitCode = await guardRun("generate", flags, () => runGenerate(inputs, flags));
    });
}
