import type { JsonObject } from "../../../ir/json.js";
import { pointerTokens } from "../../../ir/json-pointer.js";

/** The name of the member of a bundle that a schema is a reference to. */
export function nameOfReference({ $ref }: JsonObject): string | undefined {
  return typeof $ref === "string" ? pointerTokens($ref.slice(1))[1] : undefined;
}
