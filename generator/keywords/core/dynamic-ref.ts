import { referenceKeyword } from "../reference.js";

/** `$dynamicRef`: a reference that the dynamic scope may lead elsewhere, by the name in its fragment (Core, 8.2.3.2). */
export const dynamicRef = referenceKeyword("$dynamicRef", {
  dynamicReference: (reference) => reference.split("#", 2)[1] ?? "",
});
