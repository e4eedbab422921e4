import { additionalProperties } from "../keywords/applicator/additional-properties.js";
import { allOf } from "../keywords/applicator/all-of.js";
import { anyOf } from "../keywords/applicator/any-of.js";
import { not } from "../keywords/applicator/not.js";
import { oneOf } from "../keywords/applicator/one-of.js";
import { patternProperties } from "../keywords/applicator/pattern-properties.js";
import { properties } from "../keywords/applicator/properties.js";
import { ref } from "../keywords/core/ref.js";
import { schemaDialect } from "../keywords/core/schema.js";
import { format } from "../keywords/format/format.js";
import { defaultValue } from "../keywords/metadata/default.js";
import { description } from "../keywords/metadata/description.js";
import { title } from "../keywords/metadata/title.js";
import { enumeration } from "../keywords/validation/enum.js";
import { maxItems } from "../keywords/validation/max-items.js";
import { maxLength } from "../keywords/validation/max-length.js";
import { maxProperties } from "../keywords/validation/max-properties.js";
import { minItems } from "../keywords/validation/min-items.js";
import { minLength } from "../keywords/validation/min-length.js";
import { minProperties } from "../keywords/validation/min-properties.js";
import { multipleOf } from "../keywords/validation/multiple-of.js";
import { pattern } from "../keywords/validation/pattern.js";
import { required } from "../keywords/validation/required.js";
import { type } from "../keywords/validation/type.js";
import { uniqueItems } from "../keywords/validation/unique-items.js";
import { words } from "./dialect.js";

/** The keywords that mean the same in every dialect; `properties` before the rest, so that members keep its order. */
export const commonKeywords = words(
  schemaDialect,
  title,
  description,
  type,
  enumeration,
  properties,
  required,
  patternProperties,
  additionalProperties,
  minProperties,
  maxProperties,
  minItems,
  maxItems,
  uniqueItems,
  minLength,
  maxLength,
  pattern,
  format,
  multipleOf,
  ref,
  allOf,
  anyOf,
  oneOf,
  not,
  defaultValue,
);
