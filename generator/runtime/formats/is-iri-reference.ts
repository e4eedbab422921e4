import { isUriReference } from "./is-uri-reference.js";
import { uriOfIri } from "./uri-of-iri.js";

/** Whether a string is an `IRI-reference` (RFC 3987, section 2.2): the format `iri-reference` (Validation, 7.3.5). */
export function isIriReference(text: string): boolean {
  return isUriReference(uriOfIri(text));
}
