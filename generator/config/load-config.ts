import { basename, dirname } from "node:path";
import type { Host } from "../host/host.js";
import { checkConfig } from "./check-config.js";
import { configProblem } from "./config-problem.js";
import { findConfig } from "./find-config.js";
import { type Project, type ReadConfig, readConfig } from "./read-config.js";

/** The configuration that holds in a folder, checked, with the folder that its paths are seen from. */
export interface LoadedConfig extends ReadConfig {
  readonly folder: string;
  readonly host: Host;
}

/** Where a configuration is looked for, unless it is named; both are absolute paths. */
export interface ConfigRequest {
  readonly from: string;
  readonly file: string | undefined;
}

/** How the outside is reached: the host of a folder, and how a configuration that is a program is run. */
export interface Outside {
  hostAt(folder: string): Host;
  readonly run: Project["run"];
}

/** Finds, reads and checks a configuration. Where there is something wrong with it, it is not to be used. */
export async function loadConfig({ from, file }: ConfigRequest, outside: Outside): Promise<LoadedConfig> {
  if (file !== undefined) return loadNamed(file, from, outside);
  const { folder, files } = await findConfig(from, outside.hostAt);
  const loaded = await loadFrom(folder, files[0], outside);
  if (files.length < 2) return loaded;
  const sentence = `There are several configurations: ${files.join(", ")}.`;
  const problem = configProblem({ sentence, hint: "remove all but one, or name one with --config" });
  return { ...loaded, diagnostics: [problem] };
}

async function loadNamed(file: string, from: string, outside: Outside): Promise<LoadedConfig> {
  try {
    outside.hostAt(dirname(file));
  } catch {
    const nothing = await loadFrom(from, undefined, outside);
    return {
      ...nothing,
      diagnostics: [configProblem({ sentence: `There is no folder for ${basename(file)}.` })],
    };
  }
  return loadFrom(dirname(file), basename(file), outside);
}

async function loadFrom(folder: string, file: string | undefined, outside: Outside): Promise<LoadedConfig> {
  const host = outside.hostAt(folder);
  const read = await readConfig(file, { folder, host, run: outside.run });
  const isReady = file !== undefined && read.diagnostics.length === 0;
  const diagnostics = isReady ? checkConfig(read.config, read.place) : read.diagnostics;
  return { ...read, folder, host, diagnostics };
}
