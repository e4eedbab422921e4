import { isJsonObject, type JsonObject, type JsonValue } from "../../../ir/json.js";
import { createConverter } from "./convert-document.js";
import { draft07 } from "./draft-07/draft-07.js";
import { openapi30 } from "./openapi-3.0/openapi-30.js";

/** A document of draft 2020-12, and what it is for each target; nothing where a target cannot hold it. */
export type Targets = Readonly<Partial<Record<"draft-2020-12" | "draft-07" | "openapi-3.0", JsonObject>>>;

/** A function that converts documents of draft 2020-12, without `$schema`, to every target. */
export function createTargets(): (document: JsonValue) => Targets {
  const toDraft07 = createConverter(draft07);
  const toOpenapi30 = createConverter(openapi30);
  return (value) => {
    const document: JsonObject = isJsonObject(value) ? value : value === false ? { not: {} } : {};
    const converted = { "draft-2020-12": document, "draft-07": toDraft07(document) };
    return document.$defs === undefined ? { ...converted, "openapi-3.0": toOpenapi30(document) } : converted;
  };
}
