import { keyword } from "../keyword.js";
import { string } from "../values.js";

/** `$dynamicAnchor`: a plain name that `$ref` sees like any other, and to which `$dynamicRef` may lead (Core, 8.2.2). */
export const dynamicAnchor = keyword("$dynamicAnchor", {
  value: string,
  identifies: (value) => ({ anchor: value }),
  dynamicAnchor: (value) => value,
});
