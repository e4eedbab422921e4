import { keyword } from "../keyword.js";
import { boolean } from "../values.js";

/** `nullable`: adds null to the types of an adjacent `type`, which reads it (OpenAPI 3.0, Schema Object). */
export const nullable = keyword("nullable", { value: boolean });
