import { dependentSchemas } from "../keywords/applicator/dependent-schemas.js";
import { contentSchema } from "../keywords/content/content-schema.js";
import { anchor } from "../keywords/core/anchor.js";
import { defs } from "../keywords/core/defs.js";
import { id } from "../keywords/core/id.js";
import { vocabulary } from "../keywords/core/vocabulary.js";
import { definitions } from "../keywords/legacy/definitions.js";
import { dependencies } from "../keywords/legacy/dependencies.js";
import { deprecated } from "../keywords/metadata/deprecated.js";
import { unevaluatedItems } from "../keywords/unevaluated/unevaluated-items.js";
import { unevaluatedProperties } from "../keywords/unevaluated/unevaluated-properties.js";
import { dependentRequired } from "../keywords/validation/dependent-required.js";
import { maxContains } from "../keywords/validation/max-contains.js";
import { minContains } from "../keywords/validation/min-contains.js";
import { words } from "./dialect.js";

/** What 2019-09 brought, and every later dialect has. `definitions` and `dependencies` stay readable. */
export const draft201909Keywords = words(
  id,
  anchor,
  defs,
  definitions,
  vocabulary,
  dependentRequired,
  dependentSchemas,
  dependencies,
  minContains,
  maxContains,
  contentSchema,
  deprecated,
  unevaluatedItems,
  unevaluatedProperties,
);
