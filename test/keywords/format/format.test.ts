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
