import type { Brand } from "../../ir/model.js";
import type { BrandNames } from "../../ir/names.js";
import { upperFirst } from "./exported-names.js";

/** The symbols of the branded types, by name. */
export function nameBrands(brands: readonly Brand[], module: string): readonly BrandNames[] {
  const names = brands.map((brand): BrandNames => {
    const { name } = brand;
    return {
      brand,
      type: { name, module, typeOnly: true },
      is: { name: `is${upperFirst(name)}`, module, typeOnly: false },
    };
  });
  return names.sort((a, b) => (a.type.name < b.type.name ? -1 : 1));
}
