import { completeOptions, type Options, type PartialOptions } from "./config/options.js";
import { diagnose } from "./diagnostics/diagnose.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { hasErrors, type Result } from "./diagnostics/result.js";
import type { Host } from "./host/host.js";
import { readToolFiles, type ToolFiles } from "./host/tool-files.js";
import type { TextFile, WritePlan } from "./ir/files.js";
import type { JsonValue } from "./ir/json.js";
import type { LimitSettings } from "./ir/limit-settings.js";
import type { Source } from "./ir/source.js";
import { reportBacktracking } from "./lint/report-backtracking.js";
import { reportMisprints } from "./lint/second-engine/report-misprints.js";
import { type LoadRequest, load } from "./stages/1-load/load.js";
import { readSource } from "./stages/1-load/read-source.js";
import { readValue } from "./stages/1-load/read-value.js";
import { resolve } from "./stages/2-resolve/resolve.js";
import { buildModel } from "./stages/3-model/build-model.js";
import { assignNames } from "./stages/4-name/assign-names.js";
import { buildViews } from "./stages/5-view/build-views.js";
import { render } from "./stages/6-render/render.js";
import { finish } from "./stages/7-finish/finish.js";
import { describeRun } from "./stages/8-write/describe-run.js";
import { unifiedDiff } from "./stages/8-write/unified-diff.js";
import { withoutBuildProducts } from "./stages/8-write/without-build-products.js";
import { prepareWrite, write } from "./stages/8-write/write.js";

/** A schema document that is given rather than read: its URI, and its text or its value. */
export type SourceInput = { readonly uri: string; readonly role?: Source["role"] } & (
  | { readonly text: string }
  | { readonly value: JsonValue }
);

/** What generating gave: the files of the package, none where there was an error, and what there is to say. */
export interface Generated {
  readonly files: readonly TextFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Generates a package from documents in memory. Touches neither disk nor network, and always answers the same. */
export async function generate(
  inputs: readonly SourceInput[],
  options: PartialOptions = {},
): Promise<Generated> {
  const completed = completeOptions(options);
  const read = inputs.map((input) => readInput(input, completed.limits));
  const diagnostics = read.flatMap((result) => result.diagnostics);
  if (hasErrors(diagnostics)) return { files: [], diagnostics };
  const sources = read.map((result) => result.value).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const compiled = await compile(sources, completed, readToolFiles());
  return { files: compiled.value, diagnostics: [...diagnostics, ...compiled.diagnostics] };
}

/** Everything from documents to the files of the package. Stops after a stage that has found errors. */
export async function compile(
  sources: readonly Source[],
  options: Options,
  tool: ToolFiles,
): Promise<Result<readonly TextFile[]>> {
  try {
    return await compileAll(sources, options, tool);
  } catch (thrown) {
    // Every known way to get here has a limit of its own. A new one is still no reason for a stack trace.
    if (!(thrown instanceof RangeError) || !/call stack/.test(thrown.message)) throw thrown;
    const uri = sources.find(({ role }) => role === "input")?.uri ?? "";
    return { value: [], diagnostics: [diagnose("schemas-too-deep", {}, { place: { uri, pointer: "" } })] };
  }
}

async function compileAll(
  sources: readonly Source[],
  options: Options,
  tool: ToolFiles,
): Promise<Result<readonly TextFile[]>> {
  const { readWrite, assumeType } = options.types;
  const graph = resolve(sources, {
    ...options.references,
    ...options.schemas,
    readWrite,
    assumeType,
    mostSchemas: options.limits.schemas,
    mostDeclarations: options.limits.declarations,
  });
  const diagnostics: Diagnostic[] = [...graph.diagnostics];
  if (hasErrors(diagnostics)) return { value: [], diagnostics };

  if (options.schemas.backtracking === "warn")
    for (const each of await reportBacktracking(graph.value)) diagnostics.push(each);
  for (const each of reportMisprints(graph.value, options.types)) diagnostics.push(each);
  const model = buildModel(
    graph.value,
    { ...options.validators, longestChain: options.limits.depth },
    options.types,
  );
  const names = assignNames(model.value, {
    names: options.names,
    rename: options.rename,
    layout: options.types.layout,
  });
  for (const each of [...model.diagnostics, ...names.diagnostics]) diagnostics.push(each);
  if (hasErrors(diagnostics)) return { value: [], diagnostics };

  const views = await buildViews(
    { model: model.value, names: names.value, options: options.package, types: options.types },
    tool.runtime,
  );
  const rendered = render(views.views, { ...tool.templates, ...options.templates });
  for (const each of rendered.diagnostics) diagnostics.push(each);
  if (hasErrors(diagnostics)) return { value: [], diagnostics };

  const files = await finish([...rendered.value, ...views.files], {
    assurance: options.assurance,
    runtime: tool.compiledRuntime,
  });
  return {
    value: describeRun(files, { model: model.value, names: names.value, version: tool.version }),
    diagnostics,
  };
}

/** What is to be done on the disk, and everything that was read on the way. */
export interface Prepared {
  readonly sources: readonly Source[];
  readonly plan: WritePlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly TextFile[];
}

/** Generates a package from files of the project, up to the plan of what to write. */
export async function prepare(
  request: LoadRequest & { readonly out: string; readonly options: Options },
  reading: Host,
  writing: Host = reading,
): Promise<Prepared> {
  const loaded = await load({ ...request, limits: request.options.limits }, reading);
  const sources = loaded.value;
  if (hasErrors(loaded.diagnostics))
    return { sources, plan: undefined, files: [], diagnostics: loaded.diagnostics };
  const compiled = await compile(sources, request.options, readToolFiles());
  const diagnostics = [...loaded.diagnostics, ...compiled.diagnostics];
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

/** What publishing would change of what people commit, as a unified diff; empty where that is nothing. */
export async function differences(plan: WritePlan, out: string, host: Host): Promise<string> {
  const committed = withoutBuildProducts(plan);
  const touched = [...committed.create, ...committed.change]
    .map((file) => file.path)
    .concat(committed.remove);
  const texts = await host.readTexts(touched.map((path) => `${out}/${path}`));
  const current = new Map<string, string>();
  touched.forEach((path, index) => {
    const text = texts[index];
    if (text !== undefined) current.set(path, text);
  });
  return unifiedDiff(committed, current);
}

function readInput(input: SourceInput, limits: LimitSettings): Result<Source> {
  const { uri, role = "input" } = input;
  if ("text" in input) return readSource({ uri, text: input.text, role }, limits);
  return readValue({ uri, value: input.value, role }, limits);
}
