import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { hasErrors } from "../../generator/diagnostics/result.ts";
import { readToolFiles } from "../../generator/host/tool-files.ts";
import type { CheckSettings } from "../../generator/ir/check-settings.ts";
import type { TextFile } from "../../generator/ir/files.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { defaultTypeSettings, type TypeSettings } from "../../generator/ir/type-settings.ts";
import { uriOfPath } from "../../generator/ir/uri.ts";
import { sourceOfValue } from "../../generator/stages/1-load/read-source.ts";
import { resolve } from "../../generator/stages/2-resolve/resolve.ts";
import { buildModel } from "../../generator/stages/3-model/build-model.ts";
import { surveySchemas } from "../../generator/stages/3-model/survey-schemas.ts";
import { assignNames } from "../../generator/stages/4-name/assign-names.ts";
import { withUsers } from "../../generator/stages/5-view/docs/with-users.ts";
import { overviewViews } from "../../generator/stages/5-view/overview-views.ts";
import { usersBySchema } from "../../generator/stages/5-view/package/users-by-schema.ts";
import { importsOf, runtimeFiles, runtimeModulesOf } from "../../generator/stages/5-view/runtime-files.ts";
import { viewsOfDeclarations } from "../../generator/stages/5-view/views-of-declarations.ts";
import { render } from "../../generator/stages/6-render/render.ts";
import { importFiles } from "./import-files.ts";

/** What the stages up to rendering make of schemas, without the compiler: quick enough for thousands of cases. */
export interface RenderedPackage {
  readonly files: readonly TextFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const tool = readToolFiles();

/** Renders the package of schemas given by path. */
export async function renderSchemas(
  schemas: Readonly<Record<string, JsonValue>>,
  settings?: CheckSettings,
  chosen: Partial<TypeSettings> = {},
): Promise<RenderedPackage> {
  const sources = Object.entries(schemas).map(([path, value]) =>
    sourceOfValue(uriOfPath(path), value, "input"),
  );
  const types = { ...defaultTypeSettings, ...chosen };
  const graph = resolve(sources, {
    missing: "error",
    readWrite: types.readWrite,
    assumeType: types.assumeType,
  });
  if (hasErrors(graph.diagnostics)) return { files: [], diagnostics: graph.diagnostics };
  const survey = surveySchemas(graph.value, settings, types.formats);
  const model = buildModel(survey.value, { validators: settings ?? {}, types });
  const names = assignNames(survey.value, { names: {} });
  const options = { name: "test", version: "0.0.0", description: "Test.", license: "MIT" };
  const { each, single } = await viewsOfDeclarations({ model, names: names.value, options, types });
  const entries = each.map(({ entry }) => entry);
  const users = usersBySchema(entries);
  const modules = [
    ...each.flatMap(({ module, companion }) => [...(module ? [module] : []), companion]),
    ...single,
  ];
  const pages = each.map(({ page, entry }) => withUsers(page, users.get(entry.schema) ?? []));
  const overview = overviewViews({ entries, names: names.value, options, types });
  const rendered = render([...modules, ...pages, ...overview], tool.templates);
  const imported = runtimeModulesOf(importsOf([...modules, ...overview]));
  const schemaFiles = each.map(({ schema }) => schema);
  const diagnostics = [
    ...graph.diagnostics,
    ...survey.diagnostics,
    ...names.diagnostics,
    ...rendered.diagnostics,
  ];
  return { files: [...rendered.value, ...runtimeFiles(imported, tool.runtime), ...schemaFiles], diagnostics };
}

/** The exports of the package's index, run for real. */
export async function importPackage(files: readonly TextFile[]): Promise<GeneratedModule> {
  const rooted = files.map((file) => ({ ...file, path: `/${file.path}` }));
  return (await importFiles(rooted, 'export * from "/src/index.ts"')) as GeneratedModule;
}

export interface GeneratedModule {
  readonly [name: string]: (value: unknown) => unknown;
}

/** An issue as validators report it. */
export interface ReportedIssue {
  readonly path: readonly (string | number)[];
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** What the boolean path and the collector say of a value. Throws where they disagree, which no value may cause. */
export function judge(module: GeneratedModule, name: string, value: unknown): readonly ReportedIssue[] {
  const accepted = module[`is${name}`]?.(value) as boolean;
  const result = module[`validate${name}`]?.(value) as {
    readonly ok: boolean;
    readonly issues?: readonly ReportedIssue[];
  };
  const issues = result.ok ? [] : (result.issues ?? []);
  if (accepted !== result.ok || (!accepted && issues.length === 0)) {
    throw new Error(
      `is${name} says ${accepted}, validate${name} reports ${JSON.stringify(issues)} for ${JSON.stringify(value)}`,
    );
  }
  return issues;
}

/** The text of a declaration's type, on one line: `string`, or `{ a?: string }` for an interface. */
export function typeText(files: readonly TextFile[], name: string): string {
  const text = moduleText(files, name).replace(/^[ \t]*\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n/gm, "");
  const alias = new RegExp(`^export type ${name} =\\s([\\s\\S]*?);\\n\\n`, "m").exec(text)?.[1];
  const [, bases = "", members = ""] =
    new RegExp(`^export interface ${name}(?: extends ([^{]*))? \\{(?:\\n([\\s\\S]*?);\\n)?\\}\\n`, "m").exec(
      text,
    ) ?? [];
  const own = `{ ${members} }`;
  const type = bases === "" ? own : `${bases.replaceAll(", ", " & ")}${members === "" ? "" : ` & ${own}`}`;
  // Long types stand on several lines, which is not what is asked for here.
  const line = (alias ?? type).replace(/\s+/g, " ").trim();
  return line.replace(/^\| /, "").replace(/\[ /g, "[").replace(/, \]/g, "]");
}

/** The text of the TSDoc comment of a declaration's type, without its frame; empty where there is none. */
export function docText(files: readonly TextFile[], name: string): string {
  const pattern = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nexport (?:type|interface) ${name}\\b`);
  const comment = pattern.exec(moduleText(files, name))?.[1] ?? "";
  return comment.replace(/^[ \t]*\*?[ \t]?/gm, "").trim();
}

function moduleText(files: readonly TextFile[], name: string): string {
  return files.find((file) => file.path === `src/${name}.ts`)?.text ?? "";
}
