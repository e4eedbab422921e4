import type { SingleView } from "../../../ir/views.js";
import { mentions } from "../mentions.js";
import { createFileScope } from "../module-scope.js";
import { runtimeLines } from "../package/index-view.js";
import type { ViewContext } from "../view-context.js";
import { brandViews } from "./formats-view.js";
import { declarationView, declaredSymbols } from "./module-view.js";

/** The index with every declaration in it. */
export function singleView(context: ViewContext): SingleView {
  const { declarations, names } = context;
  const declared = declarations.flatMap((each) => declaredSymbols(each, context));
  const branded = names.brands.flatMap(({ type, is }) => [type, is]);
  const scopeOf = createFileScope("index", [...branded, ...declared]);
  const brands = brandViews(names, scopeOf(""));
  const views = declarations.map((each) => declarationView(each, context, scopeOf(each.names.type.name)));
  return {
    template: "single.ts",
    path: "src/index.ts",
    unchecked: views.some((view) => view.unchecked),
    // Every part knows the imports of all.
    imports: scopeOf("").importLines(mentions([brands, views])),
    brands,
    declarations: views,
    lines: runtimeLines(
      declared.map((symbol) => symbol.name),
      names,
    ),
  };
}
