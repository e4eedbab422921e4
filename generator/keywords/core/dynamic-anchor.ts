import { keyword } from "../keyword.js";
import { plainName } from "../values.js";

/** `$dynamicAnchor`: a plain name that `$ref` sees like any other, and to which `$dynamicRef` may lead (Core, 8.2.2). */
export const dynamicAnchor = keyword("$dynamicAnchor", {
  value: plainName,
  identifies: (value) => ({ anchor: value }),
  dynamicAnchor: (value) => value,
});
