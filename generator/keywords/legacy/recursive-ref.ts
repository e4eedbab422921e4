import { referenceKeyword } from "../reference.js";

/** `$recursiveRef`: a reference to a root that the dynamic scope may lead to another root (2019-09 Core, 8.2.4.2.1). */
export const recursiveRef = referenceKeyword("$recursiveRef", { dynamicReference: () => "" });
