import { keyword } from "../keyword.js";
import { boolean } from "../values.js";

/** `$recursiveAnchor`: lets `$recursiveRef` lead to this root from elsewhere (2019-09 Core, 8.2.4.2.2). */
export const recursiveAnchor = keyword("$recursiveAnchor", {
  value: boolean,
  dynamicAnchor: (value) => (value ? "" : undefined),
});
