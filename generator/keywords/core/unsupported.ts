import type { JsonValue } from "../../ir/json.js";
import { type Keyword, keyword } from "../keyword.js";

/**
 * A keyword with a meaning that schemapress cannot carry out yet. Its presence is an error, since ignoring it would
 * make validators and types wrong.
 */
export function unsupported(name: string): Keyword<JsonValue> {
  return keyword<JsonValue>(name, { value: { read: (_, context) => context.unsupported() } });
}
