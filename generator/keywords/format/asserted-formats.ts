import { type FormatName, formatNames } from "../../ir/format-names.js";

/** A format that validators assert: its function in `runtime/formats/`, and what a value must be, in words. */
export interface AssertedFormat {
  readonly test: string;
  readonly words: string;
}

const byName: Readonly<Record<FormatName, AssertedFormat>> = {
  "date-time": { test: "isDateTime", words: "a date and time such as 2026-01-31T12:00:00Z" },
  date: { test: "isDate", words: "a date such as 2026-01-31" },
  time: { test: "isTime", words: "a time such as 12:00:00Z" },
  duration: { test: "isDuration", words: "a duration such as P1DT12H" },
  email: { test: "isEmail", words: "an e-mail address" },
  "idn-email": { test: "isIdnEmail", words: "an e-mail address" },
  hostname: { test: "isHostname", words: "a host name such as example.com" },
  "idn-hostname": { test: "isIdnHostname", words: "a host name such as example.com" },
  ipv4: { test: "isIpv4", words: "an IPv4 address such as 192.0.2.1" },
  ipv6: { test: "isIpv6", words: "an IPv6 address such as 2001:db8::1" },
  uri: { test: "isUri", words: "a URI such as https://example.com/a" },
  "uri-reference": { test: "isUriReference", words: "a URI, or a reference such as ../a#b" },
  iri: { test: "isIri", words: "an IRI such as https://example.com/a" },
  "iri-reference": { test: "isIriReference", words: "an IRI, or a reference such as ../a#b" },
  "uri-template": { test: "isUriTemplate", words: "a URI template such as /users/{id}" },
  uuid: { test: "isUuid", words: "a UUID such as 01234567-89ab-cdef-0123-456789abcdef" },
  "json-pointer": { test: "isJsonPointer", words: "a JSON Pointer such as /a/0" },
  "relative-json-pointer": { test: "isRelativeJsonPointer", words: "a relative JSON Pointer such as 1/a" },
  regex: { test: "isRegex", words: "a regular expression (ECMA-262)" },
};

/** The formats that are asserted, by name (Validation, 7.3). */
export const assertedFormats: ReadonlyMap<string, AssertedFormat> = new Map(
  formatNames.map((name) => [name, byName[name]]),
);
