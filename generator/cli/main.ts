#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { readVersion } from "../host/tool-files.js";
import { exitCodes } from "./exit-codes.js";
import { reportCrash } from "./report-crash.js";
import { type GenerateFlags, runGenerate } from "./run-generate.js";

const program = new Command("schemapress")
  .description("Makes a publishable npm package from JSON Schemas: types, validators, documentation.")
  .version(readVersion())
  .exitOverride()
  .showSuggestionAfterError()
  .showHelpAfterError("(schemapress --help lists the commands)");

program
  .command("generate")
  .description("generate the package")
  .argument("[inputs...]", "files, folders or globs of JSON Schemas and OpenAPI documents (default: schemas)")
  .option("--out <folder>", "folder of the package (default: generated)")
  .option("--config <file>", "configuration file (default: schemapress.config.json, .yaml or .js)")
  .option("--check", "write nothing; print what would change and exit with 2 if anything would")
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
    process.exitCode = await runGenerate(inputs, flags);
  });

process.once("SIGINT", () => process.exit(exitCodes.interrupted));

try {
  await program.parseAsync();
} catch (thrown) {
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? 0 : exitCodes.badArguments;
  else process.exitCode = reportCrash(thrown, process.argv.includes("--debug"));
}
