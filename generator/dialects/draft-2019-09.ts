import { additionalItems } from "../keywords/legacy/additional-items.js";
import { containsWithoutEvaluation } from "../keywords/legacy/contains-without-evaluation.js";
import { itemsOrArray } from "../keywords/legacy/items-array.js";
import { recursiveAnchor } from "../keywords/legacy/recursive-anchor.js";
import { recursiveRef } from "../keywords/legacy/recursive-ref.js";
import { commonKeywords } from "./common-keywords.js";
import { dialect, words } from "./dialect.js";
import { draft06Keywords } from "./draft-06-keywords.js";
import { draft07Keywords } from "./draft-07-keywords.js";
import { draft201909Keywords } from "./draft-2019-09-keywords.js";

/** JSON Schema 2019-09. */
export const draft201909 = dialect({
  uri: "https://json-schema.org/draft/2019-09/schema",
  name: "2019-09",
  identifier: "$id",
  referenceStandsAlone: false,
  keywords: new Map([
    ...commonKeywords,
    ...draft06Keywords,
    ...draft07Keywords,
    ...draft201909Keywords,
    ...words(itemsOrArray, additionalItems, containsWithoutEvaluation, recursiveRef, recursiveAnchor),
  ]),
});
