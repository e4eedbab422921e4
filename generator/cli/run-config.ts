import { type ArgumentSetting, describePackage } from "../config/describe-package.js";
import { exitCodes } from "./exit-codes.js";
import { reportConfig } from "./report-config.js";
import { type RunSettings, readSettings, type SettingsFlags } from "./settings.js";
import { settingsJson } from "./settings-json.js";
import { settingsText } from "./settings-text.js";

/** The options of `schemapress config`. */
export interface ConfigFlags extends SettingsFlags {
  readonly format?: "text" | "json";
}

/** Runs `schemapress config`, and answers with the exit code: prints every setting and where its value came from. */
export async function runConfig(inputs: readonly string[], flags: ConfigFlags): Promise<number> {
  const run = await readSettings(inputs, flags);
  if (run.diagnostics.length > 0) {
    await reportConfig(run, { command: "config" });
    return exitCodes.badArguments;
  }
  const { packages: _, ...shared } = run.loaded.config;
  const described = run.chosen.map((each) => describePackage(each, shared, argumentsOf(run, inputs, flags)));
  process.stdout.write(
    flags.format === "json" ? settingsJson(described, run.loaded) : settingsText(described, run.loaded),
  );
  return exitCodes.done;
}

function argumentsOf(
  { packages: [first] }: RunSettings,
  inputs: readonly string[],
  { out }: ConfigFlags,
): readonly ArgumentSetting[] {
  return [
    ...(inputs.length > 0 ? [{ path: ["inputs"], value: first?.inputs, argument: "inputs" }] : []),
    ...(out === undefined ? [] : [{ path: ["out"], value: first?.out, argument: "--out" }]),
  ];
}
