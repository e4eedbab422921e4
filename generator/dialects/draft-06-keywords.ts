import { contains } from "../keywords/applicator/contains.js";
import { propertyNames } from "../keywords/applicator/property-names.js";
import { examples } from "../keywords/metadata/examples.js";
import { constValue } from "../keywords/validation/const.js";
import { exclusiveMaximum } from "../keywords/validation/exclusive-maximum.js";
import { exclusiveMinimum } from "../keywords/validation/exclusive-minimum.js";
import { maximum } from "../keywords/validation/maximum.js";
import { minimum } from "../keywords/validation/minimum.js";
import { words } from "./dialect.js";

/** What draft 6 brought, and every later dialect has. */
export const draft06Keywords = words(
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  constValue,
  contains,
  propertyNames,
  examples,
);
