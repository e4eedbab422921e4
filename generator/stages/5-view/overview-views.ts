import type { View } from "../../ir/views.js";
import { docsIndexView } from "./docs/docs-index-view.js";
import { companionIndexView } from "./json-schema/companion-views.js";
import { apiView } from "./package/api-view.js";
import { indexView } from "./package/index-view.js";
import type { Overview } from "./package/overview.js";
import { packageView } from "./package/package-view.js";
import { readmeView } from "./package/readme-view.js";
import { formatsViews } from "./types/formats-view.js";

/** The views of the files that are about the whole package. The index is left out where it holds the declarations. */
export function overviewViews(overview: Overview): readonly View[] {
  const { types, names, entries } = overview;
  const isIndexed = types.layout !== "single" || entries.length === 0;
  return [
    ...(isIndexed ? [...formatsViews(names), indexView(overview)] : []),
    companionIndexView(overview),
    packageView(overview),
    readmeView(overview),
    apiView(overview),
    docsIndexView(overview),
  ];
}
