import { isUri } from "./is-uri.js";
import { uriOfIri } from "./uri-of-iri.js";

/** Whether a string is an `IRI` (RFC 3987, section 2.2), which has a scheme: the format `iri` (Validation, 7.3.5). */
export function isIri(text: string): boolean {
  return isUri(uriOfIri(text));
}
