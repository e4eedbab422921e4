import type { Options } from "./config/options.js";
import { hasErrors, type Result } from "./diagnostics/result.js";
import type { DocumentExceptions } from "./ir/document-settings.js";
import type { TextFile } from "./ir/files.js";
import type { Names } from "./ir/names.js";
import type { DeclarationViews, Part } from "./ir/part.js";
import { noParts, type PartStore } from "./ir/part-store.js";
import type { SchemaId } from "./ir/schema-id.js";
import type { Survey } from "./ir/survey.js";
import { findRegions, type Region } from "./parts/find-regions.js";
import { partKeys } from "./parts/part-keys.js";
import { reachableFrom } from "./parts/reachable-from.js";
import { buildModel } from "./stages/3-model/build-model.js";
import { withUsers } from "./stages/5-view/docs/with-users.js";
import { usersBySchema } from "./stages/5-view/package/users-by-schema.js";
import { runtimeModulesOf } from "./stages/5-view/runtime-files.js";
import { viewsOfDeclarations } from "./stages/5-view/views-of-declarations.js";
import { render } from "./stages/6-render/render.js";
import type { TemplateSet } from "./stages/6-render/template-set.js";
import { finishModules } from "./stages/7-finish/finish.js";

/** What the declarations of a package are made from. */
export interface PartInputs {
  readonly survey: Survey;
  readonly names: Names;
  readonly templates: TemplateSet;
  readonly options: Options;
  /** Documents whose schemas have other settings. */
  readonly exceptions: DocumentExceptions;
  /** Is called before more are made than at once. */
  readonly onMany?: (() => void) | undefined;
}

/** The parts of a package, sorted by name, and the modules that hold several of them. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly shared: readonly TextFile[];
  /** The runtime modules that any of that imports. */
  readonly runtime: readonly string[];
}

/** What has come of no declarations. */
export const noneMade: Parts = { parts: [], shared: [], runtime: [] };

/** Makes the parts of all declarations, but those that the store remembers. */
export async function makeParts(inputs: PartInputs, store: PartStore): Promise<Result<Parts>> {
  const { survey, names, templates, options } = inputs;
  const regions = findRegions(survey);
  const isApart = areMadeApart(inputs);
  const keys =
    isApart && store !== noParts
      ? partKeys(regions, { graph: survey.graph, names, common: JSON.stringify([templates, options]) })
      : new Map<SchemaId, string>();
  const known = await findParts([...survey.declared], keys, store);
  const missing = [...survey.declared].filter((schema) => !known.has(schema));
  const made = await makeAll(missing, { ...inputs, regions, most: isApart ? mostAtOnce : missing.length });
  if (hasErrors(made.diagnostics)) return made;
  const all = [...known.values(), ...made.value.parts].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const printed = printPages(all, templates);
  if (hasErrors(printed.diagnostics)) return { value: noneMade, diagnostics: printed.diagnostics };
  const fresh = new Map<string, Part>();
  for (const part of printed.value) {
    const key = keys.get(part.entry.schema);
    if (key !== undefined && part !== known.get(part.entry.schema)) fresh.set(key, part);
  }
  await store.keep(fresh);
  const runtime = [...printed.value.flatMap((part) => part.runtime), ...made.value.runtime];
  return { value: { parts: printed.value, shared: made.value.shared, runtime }, diagnostics: [] };
}

/** The parts that the store remembers, by their schemas. */
async function findParts(
  schemas: readonly SchemaId[],
  keys: ReadonlyMap<SchemaId, string>,
  store: PartStore,
): Promise<ReadonlyMap<SchemaId, Part>> {
  const found = await store.find([...keys.values()]);
  return new Map(
    schemas.flatMap((schema) => {
      const part = found.get(keys.get(schema) ?? "");
      return part === undefined ? [] : [[schema, part] as const];
    }),
  );
}

/** Whether every declaration is made by itself, of nothing but what it leads to. */
function areMadeApart({ survey, options }: PartInputs): boolean {
  const { engine, layout } = options.types;
  if (engine !== "schemapress" || layout !== "modules" || options.validators.output !== "issues")
    return false;
  // Copies are numbered through the whole package.
  return ![...survey.graph.nodes.values()].some((node) => node.origin !== undefined);
}

/** More declarations than this are not made at once, so that memory is not needed for all that they are made from. */
const mostAtOnce = 800;

interface BatchInputs extends PartInputs {
  readonly regions: ReadonlyMap<SchemaId, Region>;
  /** How many are made at once. */
  readonly most: number;
}

/** Makes the parts of declarations in batches, each with no more than it leads to. */
async function makeAll(
  wanted: readonly SchemaId[],
  { regions, most, ...inputs }: BatchInputs,
): Promise<Result<Parts>> {
  const made: Parts[] = [];
  if (wanted.length > most) inputs.onMany?.();
  for (let start = 0; start < wanted.length; start += most) {
    const batch = new Set(wanted.slice(start, start + most));
    const survey = reachableFrom(batch, regions, inputs.survey);
    const some = await makeSome(batch, { ...inputs, survey });
    if (hasErrors(some.diagnostics)) return some;
    made.push(some.value);
  }
  const value = {
    parts: made.flatMap(({ parts }) => parts),
    shared: made.flatMap(({ shared }) => shared),
    runtime: made.flatMap(({ runtime }) => runtime),
  };
  return { value, diagnostics: [] };
}

/** Makes the parts of some declarations. Their pages are not printed yet. */
async function makeSome(wanted: ReadonlySet<SchemaId>, inputs: PartInputs): Promise<Result<Parts>> {
  const { survey, names, templates, options, exceptions } = inputs;
  const { types, validators } = options;
  const model = buildModel(survey, { validators, types, exceptions });
  const views = await viewsOfDeclarations(
    { model, names, options: options.package, types, exceptions },
    (schema) => wanted.has(schema),
  );
  const modules = [...views.each.flatMap(modulesOf), ...views.single];
  const rendered = render(modules, templates);
  if (hasErrors(rendered.diagnostics)) return { value: noneMade, diagnostics: rendered.diagnostics };
  const texts = new Map(rendered.value.map((file) => [file.path, file]));
  const filesOf = async (paths: readonly string[]): Promise<readonly TextFile[]> =>
    finishModules(paths.flatMap((path) => texts.get(path) ?? []));
  const parts: Part[] = [];
  for (const view of views.each) {
    const files = await filesOf(modulesOf(view).map(({ path }) => path));
    const runtime = runtimeModulesOf(modulesOf(view).flatMap(({ imports }) => imports));
    parts.push({ entry: view.entry, page: view.page, files: [...files, view.schema], runtime });
  }
  const shared = await filesOf(views.single.map(({ path }) => path));
  const runtime = runtimeModulesOf(views.single.flatMap(({ imports }) => imports));
  return { value: { parts, shared, runtime }, diagnostics: rendered.diagnostics };
}

function modulesOf({ module, companion }: DeclarationViews) {
  return module === undefined ? [companion] : [module, companion];
}

/** The parts with their pages, which say who refers to each. A page that says what it has said before is left as it is. */
function printPages(parts: readonly Part[], templates: TemplateSet): Result<readonly Part[]> {
  const users = usersBySchema(parts.map(({ entry }) => entry));
  const usersOf = ({ entry }: Part) => users.get(entry.schema) ?? [];
  const namesOf = (part: Part) => usersOf(part).map(({ names }) => names.type.name);
  const isPrinted = (part: Part) => part.printed?.users.join() === namesOf(part).join();
  const open = parts.filter((part) => !isPrinted(part));
  const { value, diagnostics } = render(
    open.map((part) => withUsers(part.page, usersOf(part))),
    templates,
  );
  if (hasErrors(diagnostics)) return { value: [], diagnostics };
  const files = new Map(open.map((part, index) => [part, value[index]]));
  return {
    value: parts.map((part) => {
      const file = files.get(part);
      return file === undefined ? part : { ...part, printed: { users: namesOf(part), file } };
    }),
    diagnostics,
  };
}

function nameOf({ entry }: Part): string {
  return entry.names.type.name;
}
