import type { Target } from "../conversion.js";
import { unevaluated } from "../unevaluated.js";
import { widenConditional } from "../widen-conditional.js";
import { widenNot } from "../widen-not.js";
import { widenOneOf } from "../widen-one-of.js";
import { containsCounts } from "./contains-counts.js";
import { definitions } from "./definitions.js";
import { dependencies } from "./dependencies.js";
import { itemArray } from "./item-array.js";
import { laterWords } from "./later-words.js";

/** Draft 7. */
export const draft07: Target = {
  rules: [
    widenNot,
    widenOneOf,
    widenConditional,
    unevaluated,
    containsCounts,
    itemArray,
    dependencies,
    definitions,
    laterWords,
  ],
  booleanSchema: (value) => value,
};
