import { referenceKeyword } from "../reference.js";

/**
 * `$dynamicRef` as in v1: a name, with or without `#`, that the outermost resource in the dynamic scope gives a schema.
 * There is nothing that it leads to before that (v1 Core, Dynamic References).
 */
export const dynamicRefByName = referenceKeyword("$dynamicRef", {
  refersTo: () => undefined,
  dynamicReference: (value) => value.replace(/^#/, ""),
});
