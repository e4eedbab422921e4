import { isUriReference } from "./is-uri-reference.js";

/** Whether a string is a `URI` (RFC 3986, section 3), which has a scheme: the format `uri` (Validation, 7.3.5). */
export function isUri(text: string): boolean {
  return scheme.test(text) && isUriReference(text);
}

const scheme = /^[a-z][a-z\d+.-]*:/i;
