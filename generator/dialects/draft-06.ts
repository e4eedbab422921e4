import { additionalItems } from "../keywords/legacy/additional-items.js";
import { definitions } from "../keywords/legacy/definitions.js";
import { dependencies } from "../keywords/legacy/dependencies.js";
import { itemsOrArray } from "../keywords/legacy/items-array.js";
import { plainNameId } from "../keywords/legacy/plain-name-id.js";
import { commonKeywords } from "./common-keywords.js";
import { dialect, words } from "./dialect.js";
import { draft06Keywords } from "./draft-06-keywords.js";

/** JSON Schema draft 6. */
export const draft06 = dialect({
  uri: "http://json-schema.org/draft-06/schema",
  name: "draft 6",
  identifier: "$id",
  referenceStandsAlone: true,
  keywords: new Map([
    ...commonKeywords,
    ...draft06Keywords,
    ...words(plainNameId, definitions, dependencies, itemsOrArray, additionalItems),
  ]),
});
