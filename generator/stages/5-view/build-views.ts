import type { DocumentExceptions } from "../../ir/document-settings.js";
import type { TextFile } from "../../ir/files.js";
import type { Model } from "../../ir/model.js";
import type { Names } from "../../ir/names.js";
import type { TypeSettings } from "../../ir/type-settings.js";
import type { View } from "../../ir/views.js";
import { bundleSchemas } from "./bundle/bundle-schemas.js";
import { docsIndexView } from "./docs/docs-index-view.js";
import { docsPageView } from "./docs/docs-page-view.js";
import { companionIndexView, companionViews } from "./json-schema/companion-views.js";
import { apiView } from "./package/api-view.js";
import { indexView } from "./package/index-view.js";
import { packageView } from "./package/package-view.js";
import { readmeView } from "./package/readme-view.js";
import { runtimeFiles } from "./runtime-files.js";
import { withPrintedTypes } from "./second-engine/with-printed-types.js";
import { formatsViews } from "./types/formats-view.js";
import { moduleView } from "./types/module-view.js";
import { singleView } from "./types/single-view.js";
import { createViewContext, type PackageOptions } from "./view-context.js";

/** What views are made from. */
export interface ViewInputs {
  readonly model: Model;
  readonly names: Names;
  readonly options: PackageOptions;
  readonly types: TypeSettings;
  /** Documents whose types are written otherwise. */
  readonly exceptions?: DocumentExceptions;
}

/** What is left to be rendered, and the files that need no template. */
export interface Views {
  readonly views: readonly View[];
  readonly files: readonly TextFile[];
}

/** Everything that the package consists of, as views and as finished files. */
export async function buildViews(
  { exceptions, ...inputs }: ViewInputs,
  runtime: Readonly<Record<string, string>>,
): Promise<Views> {
  const context = await withPrintedTypes(createViewContext(inputs, exceptions));
  const single = inputs.types.layout === "single" && context.declarations.length > 0;
  const modules = single
    ? [singleView(context)]
    : [
        ...context.declarations.map((declaration) => moduleView(declaration, context)),
        ...formatsViews(context),
        indexView(context),
      ];
  const companions = await companionViews(context);
  const imports = [...modules, ...companions].flatMap((view) => ("imports" in view ? view.imports : []));
  const used = new Set([...imports.flatMap(runtimeModuleOf), ...alwaysThere]);
  const files = [...runtimeFiles([...used], runtime), ...(await bundleSchemas(context))];
  const pages = context.declarations.map((declaration) => docsPageView(declaration, context));
  const once = [
    companionIndexView(context),
    packageView(context),
    readmeView(context),
    apiView(context),
    docsIndexView(context),
  ];
  return { views: [...modules, ...companions, ...pages, ...once], files };
}

/** What the index exports beside the declarations. */
const alwaysThere = [
  "runtime/issue",
  "runtime/standard-json-schema",
  "runtime/standard-schema",
  "runtime/validation",
  "runtime/validation-error",
];

/** The runtime module that an import line names. */
function runtimeModuleOf(line: string): readonly string[] {
  const module = / from "(?:\.\.?\/)+(runtime\/[^"]+)\.js";$/.exec(line)?.[1];
  return module === undefined ? [] : [module];
}
