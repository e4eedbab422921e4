import type { JsonValue } from "../../ir/json.js";
import { type Keyword, keyword } from "../keyword.js";
import { anything } from "../values.js";

/** A keyword of OpenAPI that describes but neither asserts nor shapes: `discriminator`, `xml`, `externalDocs`. */
export function annotation(name: string): Keyword<JsonValue> {
  return keyword<JsonValue>(name, { value: anything });
}
