import type { JsonValue } from "../../generator/ir/json.ts";
import { defaultTypeSettings } from "../../generator/ir/type-settings.ts";
import { uriOfPath } from "../../generator/ir/uri.ts";
import { sourceOfValue } from "../../generator/stages/1-load/read-source.ts";
import { resolve } from "../../generator/stages/2-resolve/resolve.ts";
import { assignNames } from "../../generator/stages/4-name/assign-names.ts";
import { entryOf } from "../../generator/stages/5-view/package/entry-of.ts";
import type { Overview } from "../../generator/stages/5-view/package/overview.ts";
import {
  createViewContext,
  type PackageOptions,
  type ViewContext,
} from "../../generator/stages/5-view/view-context.ts";
import { modelOf } from "./model-of.ts";

const defaults: PackageOptions = {
  name: "@example/shop",
  version: "1.2.3",
  description: "Everything a shop needs.",
  license: "MIT",
};

/** The context of the views of schemas given by path. */
export function contextOf(
  schemas: Readonly<Record<string, JsonValue>>,
  options: Partial<PackageOptions> = {},
): ViewContext {
  const sources = Object.entries(schemas).map(([path, value]) =>
    sourceOfValue(uriOfPath(path), value, "input"),
  );
  const { survey, model } = modelOf(resolve(sources, { missing: "error" }).value);
  const names = assignNames(survey, { names: {} }).value;
  return createViewContext({
    model,
    names,
    options: { ...defaults, ...options },
    types: defaultTypeSettings,
  });
}

/** What the overviews of the same schemas are made from. */
export function overviewOf(...inputs: Parameters<typeof contextOf>): Overview {
  const context = contextOf(...inputs);
  const { names, options, types } = context;
  return { entries: context.declarations.map((each) => entryOf(each, context)), names, options, types };
}
