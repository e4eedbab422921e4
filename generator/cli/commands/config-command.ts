import { Command, Option } from "commander";
import type { ConfigFlags } from "../run-config.js";
import { settingsOptions } from "./settings-options.js";

/** `schemapress config`. */
export function configCommand(): Command {
  const command = new Command("config")
    .description("print every setting with its value, and where that came from")
    .argument("[inputs...]", "as for generate");
  for (const option of settingsOptions()) command.addOption(option);
  return command
    .addOption(new Option("--format <format>", "how it is printed").choices(["text", "json"]).default("text"))
    .action(async (inputs: readonly string[], flags: ConfigFlags) => {
      const { runConfig } = await import("../run-config.js");
      process.exitCode = await runConfig(inputs, flags);
    });
}
