import { symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import type { Names } from "../../../ir/names.js";
import type { BrandView, FormatsView } from "../../../ir/views.js";
import { createModuleScope, type ModuleScope } from "../module-scope.js";

/** The module of the branded types; none where there are no such types. */
export function formatsViews({ brands }: Names): readonly FormatsView[] {
  const [first] = brands;
  if (first === undefined) return [];
  const { module } = first.type;
  const scope = createModuleScope(
    module,
    brands.flatMap(({ type, is }) => [type, is]),
  );
  const views = brandViews({ brands }, scope);
  const path = `src/${module}.ts`;
  return [{ template: "formats.ts", path, imports: scope.importLines(), brands: views }];
}

/** The branded types, by name. The imports that they need are noted in the scope. */
export function brandViews({ brands }: Pick<Names, "brands">, scope: ModuleScope): readonly BrandView[] {
  return brands.map(({ brand, type, is }) => ({
    name: type.name,
    is: is.name,
    format: literalText(brand.format),
    test: scope.print(symbolCode(brand.test)),
  }));
}
