import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Config } from "../config/config.js";
import { completeOptions, type Options } from "../config/options.js";
import { readConfig } from "../config/read-config.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import type { GenerateFlags } from "./run-generate.js";

/** What a run is to do, from the configuration and the arguments together. */
export interface Settings {
  readonly inputs: readonly string[];
  readonly references: readonly string[];
  readonly out: string;
  readonly options: Options;
}

/** Puts the configuration and the arguments together; arguments win. */
export async function readSettings(
  inputs: readonly string[],
  flags: GenerateFlags,
  host: Host,
): Promise<{ readonly packages: readonly Settings[]; readonly diagnostics: readonly Diagnostic[] }> {
  const project = process.cwd();
  const run = async (path: string): Promise<unknown> => {
    const module = (await import(pathToFileURL(resolve(project, path)).href)) as {
      readonly default?: unknown;
    };
    return module.default;
  };
  const file = flags.config === undefined ? undefined : inProject(flags.config, project);
  const { value: config, diagnostics } = await readConfig(file, host, run);
  const settings: Settings = {
    inputs:
      inputs.length > 0 ? inputs.map((input) => inProject(input, project)) : (config.inputs ?? ["schemas"]),
    references: config.references?.from ?? [],
    out: inProject(flags.out ?? config.out ?? "generated", project),
    options: { ...(await optionsOf(config, host)), assurance: flags.verify === true ? "types" : "syntax" },
  };
  return { packages: [settings], diagnostics };
}

async function optionsOf({ templates, references, ...rest }: Config, host: Host): Promise<Options> {
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

/** A path as the host knows it: from the project folder, with `/`. */
function inProject(path: string, project: string): string {
  return relative(project, resolve(project, path)).split(sep).join("/") || ".";
}
