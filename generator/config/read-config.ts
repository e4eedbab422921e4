import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import type { JsonValue } from "../ir/json.js";
import type { Place, Source } from "../ir/source.js";
import { pathOfUri, uriOfPath } from "../ir/uri.js";
import type { Config } from "./config.js";
import { configProblem } from "./config-problem.js";
import { explainFailure } from "./explain-failure.js";
import { readConfigText } from "./read-config-text.js";

/** A configuration as it was read, before anybody has looked whether it is one. */
export interface ReadConfig {
  /** Its file, from the project folder; absent where there is none, which means all defaults. */
  readonly file?: string;
  /** Where it begins in the file. */
  readonly place: Place;
  readonly config: Config;
  /** The file as something to find places in; a program is none. */
  readonly source?: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** The project folder, and how a configuration in it that is a program is run. */
export interface Project {
  readonly folder: string;
  readonly host: Host;
  run(path: string): Promise<unknown>;
}

/** Reads a configuration file of a project; of `package.json`, the key `schemapress`. */
export async function readConfig(file: string | undefined, project: Project): Promise<ReadConfig> {
  const place = { uri: uriOfPath(file ?? ""), pointer: "" };
  if (file === undefined) return { place, config: {}, diagnostics: [] };
  const text = await project.host.readText(file);
  if (text === undefined) return failed(file, configProblem({ sentence: `There is no file ${file}.` }));
  if (/\.m?[jt]s$/.test(file)) return readProgram(file, project);
  const { source, diagnostic } = await readConfigText(file, text);
  if (diagnostic !== undefined) return { ...failed(file, diagnostic), source };
  const isManifest = file === "package.json";
  const value = isManifest
    ? (source.value as { readonly schemapress?: JsonValue }).schemapress
    : source.value;
  // Whoever asked for it checks it before anything is made of it.
  const config = value as Config;
  return {
    file,
    place: isManifest ? { ...place, pointer: "/schemapress" } : place,
    config,
    source,
    diagnostics: [],
  };
}

async function readProgram(file: string, { folder, host, run }: Project): Promise<ReadConfig> {
  const place = { uri: uriOfPath(file), pointer: "" };
  try {
    const value = await run(join(folder, file));
    if (value !== undefined) return { file, place, config: value as Config, diagnostics: [] };
    const sentence = `${file} has no default export.`;
    return failed(file, configProblem({ sentence, hint: "it says export default { … }" }, place));
  } catch (thrown) {
    const diagnostic = explainFailure(thrown, file, folder);
    const source = await sourceAround(diagnostic.place, host);
    return { ...failed(file, diagnostic), ...(source === undefined ? {} : { source }) };
  }
}

/** The text around a range, for whoever shows it. */
async function sourceAround(place: Place | undefined, host: Host): Promise<Source | undefined> {
  const path = place?.range === undefined ? undefined : pathOfUri(place.uri);
  const text = path === undefined ? undefined : await host.readText(path);
  if (place === undefined || path === undefined || text === undefined) return undefined;
  return { uri: place.uri, path, text, syntax: "json", value: null, role: "reference" };
}

function failed(file: string, diagnostic: Diagnostic): ReadConfig {
  return { file, place: { uri: uriOfPath(file), pointer: "" }, config: {}, diagnostics: [diagnostic] };
}
