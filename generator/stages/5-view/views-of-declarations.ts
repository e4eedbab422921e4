import type { DeclarationViews } from "../../ir/part.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { SingleView } from "../../ir/views.js";
import { bundleSchemas } from "./bundle/bundle-schemas.js";
import { docsPageView } from "./docs/docs-page-view.js";
import { companionViews } from "./json-schema/companion-views.js";
import { entryOf } from "./package/entry-of.js";
import { withPrintedTypes } from "./second-engine/with-printed-types.js";
import { moduleView } from "./types/module-view.js";
import { singleView } from "./types/single-view.js";
import { createViewContext, type ViewInputs } from "./view-context.js";

/** What is made of declarations: the views of each, and the module of all where the settings want one. */
export interface ViewsOfDeclarations {
  readonly each: readonly DeclarationViews[];
  readonly single: readonly SingleView[];
}

/** The views of the declarations of a model that are wanted, in the order of their names. */
export async function viewsOfDeclarations(
  inputs: ViewInputs,
  isWanted: (schema: SchemaId) => boolean = () => true,
): Promise<ViewsOfDeclarations> {
  const context = await withPrintedTypes(createViewContext(inputs));
  const isSingle = context.types.layout === "single";
  const companions = await companionViews(context, isWanted);
  const schemas = await bundleSchemas(context, isWanted);
  const wanted = context.declarations.filter(({ schema }) => isWanted(schema));
  const each = wanted.map((declaration): DeclarationViews => {
    const companion = companions.get(declaration.schema);
    const schema = schemas.get(declaration.schema);
    if (companion === undefined || schema === undefined) throw new Error("a declaration was left out");
    return {
      entry: entryOf(declaration, context),
      module: isSingle ? undefined : moduleView(declaration, context),
      companion,
      page: docsPageView(declaration, context),
      schema,
    };
  });
  return { each, single: isSingle && each.length > 0 ? [singleView(context)] : [] };
}
