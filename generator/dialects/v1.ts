import { items } from "../keywords/applicator/items.js";
import { prefixItems } from "../keywords/applicator/prefix-items.js";
import { propertyDependencies } from "../keywords/applicator/property-dependencies.js";
import { dynamicAnchorAlone } from "../keywords/core/dynamic-anchor-alone.js";
import { dynamicRefByName } from "../keywords/core/dynamic-ref-by-name.js";
import { commonKeywords } from "./common-keywords.js";
import { dialect, words } from "./dialect.js";
import { draft06Keywords } from "./draft-06-keywords.js";
import { draft07Keywords } from "./draft-07-keywords.js";
import { draft201909Keywords } from "./draft-2019-09-keywords.js";

/** JSON Schema v1, which is not published yet and may still change: what its official tests ask for. */
export const v1 = dialect({
  uri: "https://json-schema.org/v1",
  name: "v1",
  identifier: "$id",
  referenceStandsAlone: false,
  keywords: new Map([
    ...commonKeywords,
    ...draft06Keywords,
    ...draft07Keywords,
    ...draft201909Keywords,
    ...words(prefixItems, items, dynamicAnchorAlone, dynamicRefByName, propertyDependencies),
  ]),
});
