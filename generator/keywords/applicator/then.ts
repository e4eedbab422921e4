import { conditionalBranch } from "../conditional-branch.js";

/** `then`: where the instance is valid against `if`, it is valid against this schema (Core, 10.2.2.2). */
export const thenSchema = conditionalBranch("then", "valid");
