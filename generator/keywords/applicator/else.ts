import { conditionalBranch } from "../conditional-branch.js";

/** `else`: where the instance is not valid against `if`, it is valid against this schema (Core, 10.2.2.3). */
export const elseSchema = conditionalBranch("else", "invalid");
