import { additionalItems } from "../keywords/legacy/additional-items.js";
import { definitions } from "../keywords/legacy/definitions.js";
import { dependencies } from "../keywords/legacy/dependencies.js";
import { itemsOrArray } from "../keywords/legacy/items-array.js";
import { plainNameId } from "../keywords/legacy/plain-name-id.js";
import { commonKeywords } from "./common-keywords.js";
import { dialect, words } from "./dialect.js";
import { draft06Keywords } from "./draft-06-keywords.js";
import { draft07Keywords } from "./draft-07-keywords.js";

/** JSON Schema draft 7. */
export const draft07 = dialect({
  uri: "http://json-schema.org/draft-07/schema",
  name: "draft 7",
  identifier: "$id",
  referenceStandsAlone: true,
  keywords: new Map([
    ...commonKeywords,
    ...draft06Keywords,
    ...draft07Keywords,
    ...words(plainNameId, definitions, dependencies, itemsOrArray, additionalItems),
  ]),
});
