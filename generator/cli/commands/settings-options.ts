import { Option } from "commander";

/** The options of commands that have to do with settings. */
export function settingsOptions(): readonly Option[] {
  return [
    new Option("--out <folder>", "folder of the package (default: generated)"),
    new Option("--config <file>", "configuration (default: schemapress.config.* here or in a folder around)"),
    new Option("--package <name>", "only this package of several, by name or folder; repeatable").argParser(
      (name: string, before: readonly string[] = []) => [...before, name],
    ),
  ];
}
