import { elseSchema } from "../keywords/applicator/else.js";
import { ifSchema } from "../keywords/applicator/if.js";
import { thenSchema } from "../keywords/applicator/then.js";
import { contentEncoding } from "../keywords/content/content-encoding.js";
import { contentMediaType } from "../keywords/content/content-media-type.js";
import { comment } from "../keywords/core/comment.js";
import { readOnly } from "../keywords/metadata/read-only.js";
import { writeOnly } from "../keywords/metadata/write-only.js";
import { words } from "./dialect.js";

/** What draft 7 brought, and every later dialect has. */
export const draft07Keywords = words(
  ifSchema,
  thenSchema,
  elseSchema,
  comment,
  readOnly,
  writeOnly,
  contentEncoding,
  contentMediaType,
);
