import { sourceOfValue } from "../../../dist/stages/1-load/read-source.js";
import { resolve } from "../../../dist/stages/2-resolve/resolve.js";
import { buildModel } from "../../../dist/stages/3-model/build-model.js";
import { assignNames } from "../../../dist/stages/4-name/assign-names.js";
import { moduleView } from "../../../dist/stages/5-view/types/module-view.js";
import { createViewContext } from "../../../dist/stages/5-view/view-context.js";

const options = { name: "bench", version: "0.0.0", description: "", license: undefined };

/** The modules of a case as views, whose bodies are finished text. The only place that knows how they are made. */
export function generateValidator({ sources, names: given }) {
  const documents = sources.map(({ uri, value }) => sourceOfValue(uri, value, "input"));
  const model = buildModel(resolve(documents, { missing: "error" }).value).value;
  const names = assignNames(model, { names: given }).value;
  const context = createViewContext(model, names, options);
  return context.declarations.map((declaration) => moduleView(declaration, context));
}
