import { ajv } from "./subjects/ajv.mjs";
import { ata, ataBuild } from "./subjects/ata.mjs";
import { schemapress } from "./subjects/schemapress.mjs";
import { schemasafe } from "./subjects/schemasafe.mjs";
import { typebox } from "./subjects/typebox.mjs";
import { zod } from "./subjects/zod.mjs";

/** What everything is compared with. */
export const baseline = "ajv standalone";

/**
 * Who is measured. Each makes of a case and a folder `check`, which stops at the first error where it can; `all`, which
 * collects all errors; and, where it can write modules, the text of one that only checks and of one with errors.
 */
export const subjects = {
  [baseline]: ajv,
  schemapress,
  schemasafe,
  typebox,
  ata,
  "ata build": ataBuild,
  zod,
};
