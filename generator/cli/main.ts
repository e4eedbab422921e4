#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { readVersion } from "../host/tool-files.js";
import { configCommand } from "./commands/config-command.js";
import { generateCommand } from "./commands/generate-command.js";
import { initCommand } from "./commands/init-command.js";
import { exitCodes } from "./exit-codes.js";
import { reportCrash } from "./report-crash.js";

const program = new Command("schemapress")
  .description("Makes a publishable npm package from JSON Schemas: types, validators, documentation.")
  .version(readVersion());

for (const command of [program, generateCommand(), initCommand(), configCommand()]) {
  command
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError("(schemapress --help lists the commands)");
  if (command !== program) program.addCommand(command);
}

process.once("SIGINT", () => process.exit(exitCodes.interrupted));

try {
  await program.parseAsync();
} catch (thrown) {
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? 0 : exitCodes.badArguments;
  else process.exitCode = reportCrash(thrown, process.argv.includes("--debug"));
}
