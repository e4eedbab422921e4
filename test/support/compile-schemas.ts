import { hasErrors } from "../../generator/diagnostics/result.ts";
import { readToolFiles } from "../../generator/host/tool-files.ts";
import type { TextFile } from "../../generator/ir/files.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import type { Source } from "../../generator/ir/source.ts";
import { defaultTypeSettings, type TypeSettings } from "../../generator/ir/type-settings.ts";
import type { ModuleView } from "../../generator/ir/views.ts";
import { sourceOfValue } from "../../generator/stages/1-load/read-source.ts";
import { resolve } from "../../generator/stages/2-resolve/resolve.ts";
import { assignNames } from "../../generator/stages/4-name/assign-names.ts";
import { moduleView } from "../../generator/stages/5-view/types/module-view.ts";
import { createViewContext } from "../../generator/stages/5-view/view-context.ts";
import { render } from "../../generator/stages/6-render/render.ts";
import { type ModelChoice, modelOf } from "./model-of.ts";

/** Schemas that were compiled side by side, each into a folder of its own: `/0/Thing.ts`, `/1/Thing.ts`. */
export interface CompiledSchemas {
  /** Their modules, which import the runtime from `/runtime`. */
  readonly modules: readonly TextFile[];
  /** What kept a schema from being compiled, by its index. */
  readonly failures: ReadonlyMap<number, string>;
}

/** What is asserted, and how types are written. */
export interface CompileSettings extends ModelChoice {
  readonly types?: Partial<TypeSettings>;
}

const tool = readToolFiles();
const options = { name: "test", version: "0.0.0", description: "Test.", license: "MIT" };

/** The runtime modules, which all compiled schemas share. */
export const runtimeModules: readonly TextFile[] = Object.entries(tool.runtime).map(([name, text]) => ({
  path: `/${name}.ts`,
  text,
}));

/**
 * Compiles schemas apart from each other, up to TypeScript and without the rest of a package: hundreds in a second.
 * Each is called `Thing`. `references` are documents that are only for reference, by URI; `settings` say what is asserted and how types are written.
 */
export function compileSchemas(
  schemas: readonly JsonValue[],
  references: Readonly<Record<string, JsonValue>> = {},
  settings?: CompileSettings,
): CompiledSchemas {
  const places = Object.entries(references).map(([uri, value]) => sourceOfValue(uri, value, "reference"));
  const failures = new Map<number, string>();
  const views: ModuleView[] = [];
  schemas.forEach((schema, index) => {
    const compiled = viewsOf([sourceOfValue("file:///thing.json", schema, "input"), ...places], settings);
    if (typeof compiled === "string") failures.set(index, compiled);
    else views.push(...compiled.map((view) => ({ ...view, path: view.path.replace("src", `/${index}`) })));
  });
  const rendered = render(views, tool.templates);
  const modules = rendered.value.map(({ path, text }) => {
    return { path, text: text.replaceAll('"./runtime/', '"../runtime/') };
  });
  return { modules, failures };
}

function viewsOf(
  sources: readonly Source[],
  { types, ...settings }: CompileSettings = {},
): readonly ModuleView[] | string {
  const graph = resolve(sources, { missing: "error", assumeType: types?.assumeType ?? false });
  if (hasErrors(graph.diagnostics)) {
    return graph.diagnostics.find(({ severity }) => severity === "error")?.message ?? "";
  }
  const typeSettings = { ...defaultTypeSettings, ...types };
  const { survey, model } = modelOf(graph.value, settings, typeSettings);
  const names = assignNames(survey, { names: { "thing.json": "Thing" } }).value;
  const context = createViewContext({ model, names, options, types: typeSettings });
  return context.declarations.map((declaration) => moduleView(declaration, context));
}
