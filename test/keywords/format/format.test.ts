import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "date-time": {
    schema: { type: "string", format: "date-time" },
    type: "string",
    doc: "@format date-time",
    accepts: ["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.5+01:00"],
    rejects: [
      ["2026-02-30T12:00:00Z", "/ must be a date and time such as 2026-01-31T12:00:00Z"],
      ["2026-01-31", "/ must be a date and time such as 2026-01-31T12:00:00Z"],
    ],
  },
  date: {
    schema: { format: "date" },
    accepts: ["2024-02-29"],
    rejects: [["2026-02-29", "/ must be a date such as 2026-01-31"]],
  },
  time: {
    schema: { format: "time" },
    accepts: ["12:00:00Z"],
    rejects: [["12:00", "/ must be a time such as 12:00:00Z"]],
  },
  email: {
    schema: { format: "email" },
    accepts: ["a@example.com"],
    rejects: [["a", "/ must be an e-mail address"]],
  },
  duration: {
    schema: { format: "duration" },
    accepts: ["P1DT12H"],
    rejects: [["1d", "/ must be a duration such as P1DT12H"]],
  },
  "idn-email": {
    schema: { format: "idn-email" },
    accepts: ["ü@example.com"],
    rejects: [["ü", "/ must be an e-mail address"]],
  },
  hostname: {
    schema: { format: "hostname" },
    accepts: ["example.com", "xn--bcher-kva.example"],
    rejects: [
      ["example.com.", "/ must be a host name such as example.com"],
      ["bücher.example", "/ must be a host name such as example.com"],
    ],
  },
  "idn-hostname": {
    schema: { format: "idn-hostname" },
    accepts: ["bücher.example"],
    rejects: [["Bücher.example", "/ must be a host name such as example.com"]],
  },
  ipv4: {
    schema: { format: "ipv4" },
    accepts: ["192.0.2.1"],
    rejects: [["192.0.2", "/ must be an IPv4 address such as 192.0.2.1"]],
  },
  ipv6: {
    schema: { format: "ipv6" },
    accepts: ["2001:db8::1"],
    rejects: [["2001:db8:1", "/ must be an IPv6 address such as 2001:db8::1"]],
  },
  uri: {
    schema: { format: "uri" },
    accepts: ["https://example.com/a"],
    rejects: [["/a", "/ must be a URI such as https://example.com/a"]],
  },
  "uri-reference": {
    schema: { format: "uri-reference" },
    accepts: ["/a"],
    rejects: [["a b", "/ must be a URI, or a reference such as ../a#b"]],
  },
  iri: {
    schema: { format: "iri" },
    accepts: ["https://example.com/ü"],
    rejects: [["/ü", "/ must be an IRI such as https://example.com/a"]],
  },
  "iri-reference": {
    schema: { format: "iri-reference" },
    accepts: ["/ü"],
    rejects: [["ü ü", "/ must be an IRI, or a reference such as ../a#b"]],
  },
  "uri-template": {
    schema: { format: "uri-template" },
    accepts: ["/users/{id}"],
    rejects: [["/users/{id", "/ must be a URI template such as /users/{id}"]],
  },
  uuid: {
    schema: { format: "uuid" },
    accepts: ["01234567-89ab-cdef-0123-456789abcdef"],
    rejects: [["01234567", "/ must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef"]],
  },
  "json-pointer": {
    schema: { format: "json-pointer" },
    accepts: ["/a/0"],
    rejects: [["a", "/ must be a JSON Pointer such as /a/0"]],
  },
  "relative-json-pointer": {
    schema: { format: "relative-json-pointer" },
    accepts: ["1/a"],
    rejects: [["/a", "/ must be a relative JSON Pointer such as 1/a"]],
  },
  regex: {
    schema: { format: "regex" },
    accepts: ["^a+$"],
    rejects: [["(", "/ must be a regular expression (ECMA-262)"]],
  },
  "a format that is not asserted is an annotation": {
    schema: { type: "string", format: "password" },
    doc: "@format password",
    accepts: ["a"],
  },
  "so is an unknown one": {
    schema: { format: "no such format" },
    doc: "@format `no such format`",
    accepts: ["a"],
  },
  "and one that every object inherits": { schema: { format: "constructor" }, accepts: ["a"] },
  "a user may want annotations only": {
    schema: { format: "date" },
    settings: { formats: "annotate" },
    doc: "@format date",
    accepts: ["a"],
  },
  "other instances are left alone": { schema: { format: "date" }, accepts: [1, null, {}, []] },
  "no string": { schema: { format: 1 }, refuses: "keyword-value at #/format" },
});
