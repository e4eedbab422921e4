import { keyword } from "../keyword.js";
import { plainName } from "../values.js";

/** `$dynamicAnchor` as in v1: a name to which only `$dynamicRef` leads, and no fragment (v1 Core, Dynamic References). */
export const dynamicAnchorAlone = keyword("$dynamicAnchor", {
  value: plainName,
  dynamicAnchor: (value) => value,
});
