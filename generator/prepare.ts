import type { Options } from "./config/options.js";
import { severitiesFor } from "./config/severities-for.js";
import { applySeverities } from "./diagnostics/apply-severities.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { hasErrors } from "./diagnostics/result.js";
import { compile } from "./generate.js";
import type { Host } from "./host/host.js";
import { readToolFiles } from "./host/tool-files.js";
import type { TextFile, WritePlan } from "./ir/files.js";
import { noParts, type PartStore } from "./ir/part-store.js";
import type { Source } from "./ir/source.js";
import { type LoadRequest, load } from "./stages/1-load/load.js";
import { unifiedDiff } from "./stages/8-write/unified-diff.js";
import { withoutBuildProducts } from "./stages/8-write/without-build-products.js";
import { prepareWrite, write } from "./stages/8-write/write.js";

/** What is to be done on the disk, and everything that was read on the way. */
export interface Prepared {
  readonly sources: readonly Source[];
  readonly plan: WritePlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly TextFile[];
}

/** Where files are read and will be written, and where parts that were made before are found. */
export interface Surroundings {
  readonly reading: Host;
  readonly writing?: Host;
  readonly parts?: PartStore;
  readonly onMany?: () => void;
}

/** Generates a package from files of the project, up to the plan of what to write. */
export async function prepare(
  request: LoadRequest & { readonly out: string; readonly options: Options },
  { reading, writing = reading, parts = noParts, onMany }: Surroundings,
): Promise<Prepared> {
  const loaded = await load({ ...request, limits: request.options.limits }, reading);
  const sources = loaded.value;
  const said = applySeverities(loaded.diagnostics, severitiesFor(sources, request.options));
  if (hasErrors(said)) return { sources, plan: undefined, files: [], diagnostics: said };
  const compiled = await compile(sources, { options: request.options, tool: readToolFiles(), parts, onMany });
  const diagnostics = [...said, ...compiled.diagnostics];
  if (hasErrors(diagnostics)) return { sources, plan: undefined, files: [], diagnostics };
  const plan = await prepareWrite(compiled.value, request.out, writing);
  return {
    sources,
    plan: plan.value,
    files: compiled.value,
    diagnostics: [...diagnostics, ...plan.diagnostics],
  };
}

/** Carries out what was prepared: the folder holds the new package, or the old one if anything goes wrong. */
export async function publish(plan: WritePlan, out: string, host: Host): Promise<void> {
  await write(plan, out, host);
}

/** How a folder differs from what would be generated: paths of the files in it, and one unified diff of all. */
export interface Differences {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Those that somebody has changed by hand since they were generated, which are in no other list. */
  readonly edited: readonly string[];
  /** Empty where nothing differs. */
  readonly diff: string;
}

/** What publishing would change of what people commit. */
export async function differences(plan: WritePlan, out: string, host: Host): Promise<Differences> {
  const committed = withoutBuildProducts(plan);
  const { create, change, remove, edited } = committed;
  const touched = [...create, ...change].map((file) => file.path).concat(remove);
  const texts = await host.readLoosely(touched.map((path) => `${out}/${path}`));
  const current = new Map<string, string>();
  touched.forEach((path, index) => {
    const text = texts[index];
    if (text !== undefined) current.set(path, text);
  });
  const untouched = (path: string) => !edited.includes(path);
  return {
    added: create.map(({ path }) => path),
    changed: change.map(({ path }) => path).filter(untouched),
    removed: remove.filter(untouched),
    edited,
    diff: await unifiedDiff(committed, current, out),
  };
}
