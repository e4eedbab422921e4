import { createRequire } from "node:module";
import type { JsonObject } from "../../../generator/ir/json.ts";

const require = createRequire(import.meta.url);

const vocabularies = [
  ...["applicator", "content", "core", "format-annotation", "meta-data", "unevaluated", "validation"],
].map((name) => `meta/${name}`);

const files = [
  "json-schema-draft-07",
  ...["schema", ...vocabularies].map((name) => `json-schema-2020-12/${name}`),
];

/** The metaschemas of draft 7 and 2020-12 by URI, which schemas of the suite refer to. */
export const metaschemas: Readonly<Record<string, JsonObject>> = Object.fromEntries(
  files.map((file) => {
    const schema = require(`ajv/dist/refs/${file}.json`) as JsonObject;
    return [String(schema.$id).replace(/#$/, ""), schema];
  }),
);
