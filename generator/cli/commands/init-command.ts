import { Command } from "commander";
import type { InitFlags } from "../run-init.js";

/** `schemapress init`. */
export function initCommand(): Command {
  return new Command("init")
    .description("write a configuration and a script, and generate a first package; installs nothing")
    .option("--from <path>", "file, folder or glob of the schemas (default: looks for them)")
    .option("--typescript", "write schemapress.config.ts instead of schemapress.config.json")
    .option("--yes", "ask nothing, also at a terminal")
    .action(async (flags: InitFlags) => {
      const { runInit } = await import("../run-init.js");
      process.exitCode = await runInit(flags);
    });
}
