import { resolve } from "node:path";
import type { PackageConfig } from "../config/config.js";
import { type LoadedConfig, loadConfig } from "../config/load-config.js";
import { completeOptions, type Options } from "../config/options.js";
import { outOf } from "../config/out-folders.js";
import type { ChosenPackage } from "../config/package-configs.js";
import { runModule } from "../config/run-module.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import { createNodeHost } from "../host/node-host.js";
import type { Source } from "../ir/source.js";
import { choosePackages } from "./choose-packages.js";
import { pathIn } from "./path-in.js";

/** The arguments that settings are made from. */
export interface SettingsFlags {
  readonly out?: string;
  readonly config?: string;
  readonly package?: readonly string[];
  readonly verify?: boolean;
}

/** What a run is to do for one package, from the configuration and the arguments together. */
export interface Settings {
  readonly inputs: readonly string[];
  readonly references: readonly string[];
  readonly out: string;
  readonly options: Options;
}

/** What a run is to do. */
export interface RunSettings {
  /** The project folder, which holds the configuration, and what is reached of it. */
  readonly folder: string;
  readonly host: Host;
  readonly packages: readonly Settings[];
  /** What is wrong with the configuration or the arguments; nothing may be done then. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that these diagnostics are about. */
  readonly sources: readonly Source[];
  /** The configuration as it was found, and what of it each package is made from. */
  readonly loaded: LoadedConfig;
  readonly chosen: readonly ChosenPackage[];
}

/** Puts the configuration and the arguments together; arguments win. */
export async function readSettings(
  inputs: readonly string[],
  flags: SettingsFlags,
  hostAt: (folder: string) => Host = createNodeHost,
): Promise<RunSettings> {
  const from = process.cwd();
  const file = flags.config === undefined ? undefined : resolve(from, flags.config);
  const loaded = await loadConfig({ from, file }, { hostAt, run: runModule });
  const { folder, host, source } = loaded;
  const run = { folder, host, loaded, sources: source === undefined ? [] : [source] };
  if (loaded.diagnostics.length > 0) {
    return { ...run, packages: [], chosen: [], diagnostics: loaded.diagnostics };
  }
  const { value: chosen, diagnostics } = choosePackages(loaded, inputs, flags);
  if (diagnostics.length > 0) return { ...run, packages: [], chosen, diagnostics };
  const packages: Settings[] = [];
  for (const { config } of chosen) {
    const options = await optionsOf(config, host);
    packages.push({
      inputs:
        inputs.length > 0 ? inputs.map((input) => pathIn(folder, input)) : (config.inputs ?? ["schemas"]),
      references: config.references?.from ?? [],
      out: flags.out === undefined ? outOf(config) : pathIn(folder, flags.out),
      options: { ...options, assurance: flags.verify === true ? "types" : "syntax" },
    });
  }
  return { ...run, packages, chosen, diagnostics };
}

async function optionsOf(config: PackageConfig, host: Host): Promise<Options> {
  const { templates, references, inputs: _inputs, out: _out, ...rest } = config;
  const missing = references?.missing;
  return completeOptions({
    ...rest,
    ...(missing === undefined ? {} : { references: { missing } }),
    templates: templates === undefined ? {} : await readTemplates(templates, host),
  });
}

async function readTemplates(folder: string, host: Host): Promise<Readonly<Record<string, string>>> {
  const paths = await host.find([`${folder}/**/*.hbs`]);
  const texts = await host.readTexts(paths);
  const entries = paths.map(
    (path, index) => [path.slice(folder.length + 1, -".hbs".length), texts[index] ?? ""] as const,
  );
  return Object.fromEntries(entries);
}
