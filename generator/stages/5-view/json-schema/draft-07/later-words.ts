import type { Rule } from "../conversion.js";

/** `contentSchema` came later, and is an annotation. */
export const laterWords: Rule = ({ contentSchema, ...others }) => others;
