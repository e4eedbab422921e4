import { checkOptions } from "./config/check-options.js";
import { exceptionsFor } from "./config/exceptions-for.js";
import { completeOptions, type Options, type PartialOptions } from "./config/options.js";
import { severitiesFor } from "./config/severities-for.js";
import { applySeverities } from "./diagnostics/apply-severities.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { hasErrors, type Result } from "./diagnostics/result.js";
import { readToolFiles, type ToolFiles } from "./host/tool-files.js";
import type { ManifestSchema, TextFile } from "./ir/files.js";
import type { JsonValue } from "./ir/json.js";
import type { LimitSettings } from "./ir/limit-settings.js";
import type { Names } from "./ir/names.js";
import { noParts, type PartStore } from "./ir/part-store.js";
import type { Source } from "./ir/source.js";
import { makeParts, noneMade, type Parts } from "./make-parts.js";
import { readSource } from "./stages/1-load/read-source.js";
import { readValue } from "./stages/1-load/read-value.js";
import { assignNames } from "./stages/4-name/assign-names.js";
import { overviewViews } from "./stages/5-view/overview-views.js";
import { importsOf, runtimeFiles, runtimeModulesOf } from "./stages/5-view/runtime-files.js";
import { render } from "./stages/6-render/render.js";
import type { TemplateSet } from "./stages/6-render/template-set.js";
import { finishModules, finishPackage } from "./stages/7-finish/finish.js";
import { describeRun } from "./stages/8-write/describe-run.js";
import { describeSchemas } from "./stages/8-write/describe-schemas.js";
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
  /** Is called before so many declarations are made that memory matters more than time. */
  readonly onMany?: (() => void) | undefined;
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

async function compileAll(sources: readonly Source[], making: Making): Promise<Result<readonly TextFile[]>> {
  // By itself, since what the declarations are made from is much, and not needed any more.
  const made = await makeDeclarations(sources, making);
  if (hasErrors(made.diagnostics)) return { value: [], diagnostics: made.diagnostics };
  const { parts, names, templates, schemas } = made.value;
  const { options, tool } = making;
  const entries = parts.parts.map(({ entry }) => entry);
  const views = overviewViews({ entries, names, options: options.package, types: options.types });
  const rendered = render(views, templates);
  const diagnostics = [...made.diagnostics, ...rendered.diagnostics];
  if (hasErrors(diagnostics)) return { value: [], diagnostics };

  const whole = [
    ...parts.parts.flatMap(({ files, printed }) => [
      ...files,
      ...(printed === undefined ? [] : [printed.file]),
    ]),
    ...parts.shared,
    ...(await finishModules(rendered.value)),
    ...runtimeFiles([...parts.runtime, ...runtimeModulesOf(importsOf(views))], tool.runtime),
  ];
  const finishing = { assurance: options.assurance, runtime: tool.compiledRuntime };
  return { value: describeRun(await finishPackage(whole, finishing), schemas, tool.version), diagnostics };
}

/** What all declarations of a package have come to. */
interface Made {
  readonly parts: Parts;
  readonly names: Names;
  readonly templates: TemplateSet;
  readonly schemas: readonly ManifestSchema[];
}

async function makeDeclarations(
  sources: readonly Source[],
  { options, tool, parts = noParts, onMany }: Making,
): Promise<Result<Made>> {
  const templates = templatesOf(options, tool);
  const nothing = { parts: noneMade, names: noNames, templates, schemas: [] };
  const surveyed = await surveyDocuments(sources, options);
  const diagnostics: Diagnostic[] = [...surveyed.diagnostics];
  if (surveyed.value === undefined) return { value: nothing, diagnostics };
  const survey = surveyed.value;
  const exceptions = exceptionsFor(sources, options);
  const { layout } = options.types;
  const named = assignNames(survey, { names: options.names, rename: options.rename, layout });
  for (const each of named.diagnostics) diagnostics.push(each);
  if (hasErrors(diagnostics)) return { value: nothing, diagnostics };

  const names = named.value;
  const made = await makeParts({ survey, names, templates, options, exceptions, onMany }, parts);
  diagnostics.push(...made.diagnostics);
  const schemas = describeSchemas(survey.graph, names);
  return { value: { parts: made.value, names, templates, schemas }, diagnostics };
}

/** The user's templates before the built-in ones of the same name; the same object as before where there are none. */
function templatesOf(options: Options, tool: ToolFiles): TemplateSet {
  const isChosen = Object.keys(options.templates).length > 0;
  return isChosen ? { ...tool.templates, ...options.templates } : tool.templates;
}

const noNames: Names = { declarations: new Map(), brands: [] };

function readInput(input: SourceInput, limits: LimitSettings): Result<Source> {
  const { uri, role = "input" } = input;
  if ("text" in input) return readSource({ uri, text: input.text, role }, limits);
  return readValue({ uri, value: input.value, role }, limits);
}
