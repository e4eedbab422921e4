import { items } from "../keywords/applicator/items.js";
import { prefixItems } from "../keywords/applicator/prefix-items.js";
import { dynamicAnchor } from "../keywords/core/dynamic-anchor.js";
import { dynamicRef } from "../keywords/core/dynamic-ref.js";
import { commonKeywords } from "./common-keywords.js";
import { dialect, words } from "./dialect.js";
import { draft06Keywords } from "./draft-06-keywords.js";
import { draft07Keywords } from "./draft-07-keywords.js";
import { draft201909Keywords } from "./draft-2019-09-keywords.js";

/** JSON Schema 2020-12, and what a schema without `$schema` is read as. */
export const draft202012 = dialect({
  uri: "https://json-schema.org/draft/2020-12/schema",
  name: "2020-12",
  identifier: "$id",
  referenceStandsAlone: false,
  keywords: new Map([
    ...commonKeywords,
    ...draft06Keywords,
    ...draft07Keywords,
    ...draft201909Keywords,
    ...words(prefixItems, items, dynamicAnchor, dynamicRef),
  ]),
});
