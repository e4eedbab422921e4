import type { Keyword } from "../keyword.js";
import { format } from "./format.js";
import { formatChecks } from "./format-checks.js";

/**
 * `format` where a metaschema asks for the vocabulary Format-Assertion (Validation, 7.2.2): asserted, whatever the user
 * decides about other dialects.
 */
export const assertedFormat: Keyword<string> = { ...format, check: formatChecks };
