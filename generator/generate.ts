import { checkOptions } from "./config/check-options.js";
import { exceptionsFor } from "./config/exceptions-for.js";
import { completeOptions, type Options, type PartialOptions } from "./config/options.js";
import { severitiesFor } from "./config/severities-for.js";
import { applySeverities } from "./diagnostics/apply-severities.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { hasErrors, type Result } from "./diagnostics/result.js";
import type { Host } from "./host/host.js";
import { readToolFiles, type ToolFiles } from "./host/tool-files.js";
import type { TextFile, WritePlan } from "./ir/files.js";
import type { JsonValue } from "./ir/json.js";
import type { LimitSettings } from "./ir/limit-settings.js";
import { noParts, type PartStore } from "./ir/part-store.js";
import type { Source } from "./ir/source.js";
import { makeParts } from "./make-parts.js";
import { type LoadRequest, load } from "./stages/1-load/load.js";
import { readSource } from "./stages/1-load/read-source.js";
import { readValue } from "./stages/1-load/read-value.js";
import { assignNames } from "./stages/4-name/assign-names.js";
import { overviewViews } from "./stages/5-view/overview-views.js";
import { runtimeFiles } from "./stages/5-view/runtime-files.js";
import { render } from "./stages/6-render/render.js";
import { finishModules, finishPackage } from "./stages/7-finish/finish.js";
import { describeRun } from "./stages/8-write/describe-run.js";
import { unifiedDiff } from "./stages/8-write/unified-diff.js";
import { withoutBuildProducts } from "./stages/8-write/without-build-products.js";
import { prepareWrite, write } from "./stages/8-write/write.js";
import { surveyDocuments } from "./survey-documents.js";
import { withinStack } from "./within-stack.js";

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

/**
 * Generates a package from documents in memory. Touches neither disk nor network, and always answers the same. Options that
 * do not exist, or cannot have their value, are told of as mistakes in documents are.
 */
export async function generate(
  inputs: readonly SourceInput[],
  options: PartialOptions = {},
): Promise<Generated> {
  const wrong = checkOptions(options);
  // Options that are no object at all cannot be completed, and documents cannot be read without.
  if (wrong.length > 0) return { files: [], diagnostics: wrong };
  const completed = completeOptions(options);
  const read = inputs.map((input) => readInput(input, completed.limits));
  const sources = read.map((result) => result.value).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const found = read.flatMap((result) => result.diagnostics);
  const diagnostics = applySeverities(found, severitiesFor(sources, completed));
  if (hasErrors(diagnostics)) return { files: [], diagnostics };
  const compiled = await compile(sources, { options: completed, tool: readToolFiles() });
  return { files: compiled.value, diagnostics: [...diagnostics, ...compiled.diagnostics] };
}

/** What a package is made with beside its documents. */
export interface Making {
  readonly options: Options;
  readonly tool: ToolFiles;
  /** Where parts that were made before are found; none are where nothing is said. */
  readonly parts?: PartStore;
}

/** Everything from documents to the files of the package. Stops after a stage that has found errors. */
export async function compile(
  sources: readonly Source[],
  making: Making,
): Promise<Result<readonly TextFile[]>> {
  const compiled = await withinStack(sources, () => compileAll(sources, making), []);
  const diagnostics = applySeverities(compiled.diagnostics, severitiesFor(sources, making.options));
  return { value: hasErrors(diagnostics) ? [] : compiled.value, diagnostics };
}

async function compileAll(
  sources: readonly Source[],
  { options, tool, parts = noParts }: Making,
): Promise<Result<readonly TextFile[]>> {
  const surveyed = await surveyDocuments(sources, options);
  const diagnostics: Diagnostic[] = [...surveyed.diagnostics];
  if (surveyed.value === undefined) return { value: [], diagnostics };
  const survey = surveyed.value;
  const exceptions = exceptionsFor(sources, options);
  const { layout } = options.types;
  const names = assignNames(survey, { names: options.names, rename: options.rename, layout });
  for (const each of names.diagnostics) diagnostics.push(each);
  if (hasErrors(diagnostics)) return { value: [], diagnostics };

  const chosen = Object.keys(options.templates).length > 0;
  const templates = chosen ? { ...tool.templates, ...options.templates } : tool.templates;
  const made = await makeParts({ survey, names: names.value, templates, options, exceptions }, parts);
  diagnostics.push(...made.diagnostics);
  if (hasErrors(diagnostics)) return { value: [], diagnostics };
  const entries = made.value.parts.map(({ entry }) => entry);
  const overview = { entries, names: names.value, options: options.package, types: options.types };
  const rendered = render(overviewViews(overview), templates);
  diagnostics.push(...rendered.diagnostics);
  if (hasErrors(diagnostics)) return { value: [], diagnostics };

  const whole = [
    ...made.value.parts.flatMap(({ files, printed }) => [
      ...files,
      ...(printed === undefined ? [] : [printed.file]),
    ]),
    ...made.value.shared,
    ...(await finishModules(rendered.value)),
    ...runtimeFiles(made.value.runtime, tool.runtime),
  ];
  const finishing = { assurance: options.assurance, runtime: tool.compiledRuntime };
  const facts = { graph: survey.graph, names: names.value, version: tool.version };
  return { value: describeRun(await finishPackage(whole, finishing), facts), diagnostics };
}

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
}

/** Generates a package from files of the project, up to the plan of what to write. */
export async function prepare(
  request: LoadRequest & { readonly out: string; readonly options: Options },
  { reading, writing = reading, parts = noParts }: Surroundings,
): Promise<Prepared> {
  const loaded = await load({ ...request, limits: request.options.limits }, reading);
  const sources = loaded.value;
  const said = applySeverities(loaded.diagnostics, severitiesFor(sources, request.options));
  if (hasErrors(said)) return { sources, plan: undefined, files: [], diagnostics: said };
  const compiled = await compile(sources, { options: request.options, tool: readToolFiles(), parts });
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
  const texts = await host.readTexts(touched.map((path) => `${out}/${path}`));
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

function readInput(input: SourceInput, limits: LimitSettings): Result<Source> {
  const { uri, role = "input" } = input;
  if ("text" in input) return readSource({ uri, text: input.text, role }, limits);
  return readValue({ uri, value: input.value, role }, limits);
}
