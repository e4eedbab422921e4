#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { readVersion } from "../host/tool-files.js";
import { configCommand } from "./commands/config-command.js";
import { explainCommand } from "./commands/explain-command.js";
import { generateCommand } from "./commands/generate-command.js";
import { initCommand } from "./commands/init-command.js";
import { lintCommand } from "./commands/lint-command.js";
import { validateCommand } from "./commands/validate-command.js";
import { exitCodes } from "./exit-codes.js";
import { reportCrash } from "./report-crash.js";
import { usageError } from "./usage-error.js";

const program = new Command("schemapress")
  .description("Makes a publishable npm package from JSON Schemas: types, validators, documentation.")
  .version(readVersion());

const commands = [
  generateCommand(),
  lintCommand(),
  validateCommand(),
  initCommand(),
  configCommand(),
  explainCommand(),
];

for (const command of [program, ...commands]) {
  const help = command === program ? "schemapress --help" : `schemapress ${command.name()} --help`;
  command
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(usageError(text, help)) });
  if (command !== program) program.addCommand(command);
}

// What is on the disk needs nothing done: a folder is changed in one step, and what is left over goes with the next run.
process.once("SIGINT", () => process.exit(exitCodes.interrupted));
process.once("SIGTERM", () => process.exit(exitCodes.terminated));
// Whoever reads may have seen enough, as `head` has; that changes nothing about what the run has come to.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (failure: NodeJS.ErrnoException) => {
    if (failure.code !== "EPIPE") throw failure;
  });
}

try {
  await program.parseAsync();
} catch (thrown) {
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? 0 : exitCodes.badArguments;
  else process.exitCode = reportCrash(thrown, process.argv.includes("--debug"));
}
