import type { JsonObject } from "../../ir/json.js";
import type { Source } from "../../ir/source.js";
import { withoutFragment } from "../../ir/uri.js";
import { applicator201909 } from "./2019-09/applicator.js";
import { content201909 } from "./2019-09/content.js";
import { core201909 } from "./2019-09/core.js";
import { format201909 } from "./2019-09/format.js";
import { metaData201909 } from "./2019-09/meta-data.js";
import { schema201909 } from "./2019-09/schema.js";
import { validation201909 } from "./2019-09/validation.js";
import { applicator202012 } from "./2020-12/applicator.js";
import { content202012 } from "./2020-12/content.js";
import { core202012 } from "./2020-12/core.js";
import { formatAnnotation202012 } from "./2020-12/format-annotation.js";
import { formatAssertion202012 } from "./2020-12/format-assertion.js";
import { metaData202012 } from "./2020-12/meta-data.js";
import { schema202012 } from "./2020-12/schema.js";
import { unevaluated202012 } from "./2020-12/unevaluated.js";
import { validation202012 } from "./2020-12/validation.js";
import { draft04Metaschema } from "./draft-04.js";
import { draft06Metaschema } from "./draft-06.js";
import { draft07Metaschema } from "./draft-07.js";
import { v1Metaschema } from "./v1.js";

const metaschemas: ReadonlyMap<string, JsonObject> = new Map(
  [
    draft04Metaschema,
    draft06Metaschema,
    draft07Metaschema,
    schema201909,
    applicator201909,
    content201909,
    core201909,
    format201909,
    metaData201909,
    validation201909,
    schema202012,
    applicator202012,
    content202012,
    core202012,
    formatAnnotation202012,
    metaData202012,
    unevaluated202012,
    validation202012,
    formatAssertion202012,
    v1Metaschema,
  ].map((metaschema) => [retrievalUri(metaschema), metaschema]),
);

/** A metaschema as a document, by its URI without fragment; `undefined` for any other URI. */
export function metaschemaAt(uri: string): Source | undefined {
  // Up to draft 7 the URIs are http by definition, and written with https as often.
  const candidates = [uri, withoutRelease(uri), uri.replace(/^https:/, "http:")];
  const found = candidates.find((candidate) => metaschemas.has(candidate));
  const value = metaschemas.get(found ?? "");
  if (found === undefined || value === undefined) return undefined;
  const text = `${JSON.stringify(value, null, 2)}\n`;
  return { uri: found, path: found, text, syntax: "json", value, role: "reference" };
}

function retrievalUri({ $id, id }: JsonObject): string {
  return withoutRelease(withoutFragment(String($id ?? id)));
}

/** v1 has a URI that stays the same from release to release, and leads to the latest. */
function withoutRelease(uri: string): string {
  return uri.replace(/^(https:\/\/json-schema\.org\/v1)\/\d+$/, "$1");
}
