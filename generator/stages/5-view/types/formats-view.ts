import { symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import type { BrandView, FormatsView } from "../../../ir/views.js";
import { createModuleScope, type ModuleScope } from "../module-scope.js";
import type { ViewContext } from "../view-context.js";

/** The module of the branded types; none where there are no such types. */
export function formatsViews(context: ViewContext): readonly FormatsView[] {
  const { brands } = context.names;
  const [first] = brands;
  if (first === undefined) return [];
  const { module } = first.type;
  const scope = createModuleScope(
    module,
    brands.flatMap(({ type, is }) => [type, is]),
  );
  const views = brandViews(context, scope);
  const path = `src/${module}.ts`;
  return [{ template: "formats.ts", path, imports: scope.importLines(), brands: views }];
}

/** The branded types, by name. The imports that they need are noted in the scope. */
export function brandViews({ names }: ViewContext, scope: ModuleScope): readonly BrandView[] {
  return names.brands.map(({ brand, type, is }) => ({
    name: type.name,
    is: is.name,
    format: literalText(brand.format),
    test: scope.print(symbolCode(brand.test)),
  }));
}
