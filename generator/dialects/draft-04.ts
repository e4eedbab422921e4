import { additionalItems } from "../keywords/legacy/additional-items.js";
import { definitions } from "../keywords/legacy/definitions.js";
import { dependencies } from "../keywords/legacy/dependencies.js";
import { draft04Id } from "../keywords/legacy/draft-04-id.js";
import { exclusiveMaximumSwitch } from "../keywords/legacy/exclusive-maximum-switch.js";
import { exclusiveMinimumSwitch } from "../keywords/legacy/exclusive-minimum-switch.js";
import { itemsOrArray } from "../keywords/legacy/items-array.js";
import { switchableMaximum } from "../keywords/legacy/switchable-maximum.js";
import { switchableMinimum } from "../keywords/legacy/switchable-minimum.js";
import { commonKeywords } from "./common-keywords.js";
import { dialect, words } from "./dialect.js";

/** JSON Schema draft 4. */
export const draft04 = dialect({
  uri: "http://json-schema.org/draft-04/schema",
  name: "draft 4",
  identifier: "id",
  referenceStandsAlone: true,
  keywords: new Map([
    ...commonKeywords,
    ...words(draft04Id, definitions, dependencies, itemsOrArray, additionalItems),
    ...words(switchableMinimum, switchableMaximum, exclusiveMinimumSwitch, exclusiveMaximumSwitch),
  ]),
});
