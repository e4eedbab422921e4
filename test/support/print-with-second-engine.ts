import { hasErrors } from "../../generator/diagnostics/result.ts";
import { readToolFiles } from "../../generator/host/tool-files.ts";
import type { TextFile } from "../../generator/ir/files.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { defaultTypeSettings } from "../../generator/ir/type-settings.ts";
import { reportMisprints } from "../../generator/lint/second-engine/report-misprints.ts";
import { sourceOfValue } from "../../generator/stages/1-load/read-source.ts";
import { resolve } from "../../generator/stages/2-resolve/resolve.ts";
import { assignNames } from "../../generator/stages/4-name/assign-names.ts";
import { withPrintedTypes } from "../../generator/stages/5-view/second-engine/with-printed-types.ts";
import { moduleView } from "../../generator/stages/5-view/types/module-view.ts";
import { createViewContext } from "../../generator/stages/5-view/view-context.ts";
import { render } from "../../generator/stages/6-render/render.ts";
import { modelOf } from "./model-of.ts";

const tool = readToolFiles();
const options = { name: "test", version: "0.0.0", description: "Test.", license: "MIT" };
const types = { ...defaultTypeSettings, engine: "json-schema-to-typescript" } as const;

/** Schemas whose types json-schema-to-typescript has printed. */
export interface PrintedSchemas {
  /** Their modules, each schema in a folder of its own and called `Thing`: `/0/Thing.ts`. */
  readonly modules: readonly TextFile[];
  /** Those that were warned of, by index. */
  readonly warned: ReadonlySet<number>;
}

/** The modules of schemas, which import the runtime from `/runtime`. A schema that is refused has none. */
export async function printWithSecondEngine(
  schemas: readonly JsonValue[],
  references: Readonly<Record<string, JsonValue>> = {},
): Promise<PrintedSchemas> {
  const places = Object.entries(references).map(([uri, value]) => sourceOfValue(uri, value, "reference"));
  const modules: TextFile[] = [];
  const warned = new Set<number>();
  for (const [index, schema] of schemas.entries()) {
    const graph = resolve([sourceOfValue("file:///thing.json", schema, "input"), ...places], {
      missing: "error",
    });
    if (hasErrors(graph.diagnostics)) continue;
    if (reportMisprints(graph.value, types).length > 0) warned.add(index);
    const { survey, model } = modelOf(graph.value, undefined, types);
    const names = assignNames(survey, { names: { "thing.json": "Thing" } }).value;
    const context = await withPrintedTypes(createViewContext({ model, names, options, types }));
    const views = context.declarations.map((declaration) => moduleView(declaration, context));
    for (const { path, text } of render(views, tool.templates).value) {
      modules.push({
        path: path.replace("src", `/${index}`),
        text: text.replaceAll('"./runtime/', '"../runtime/'),
      });
    }
  }
  return { modules, warned };
}
