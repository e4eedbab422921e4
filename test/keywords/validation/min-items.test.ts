import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "items that must be there are part of the tuple": {
    schema: { type: "array", items: { type: "string" }, minItems: 1 },
    type: "[string, ...string[]]",
    doc: "@minItems 1",
    accepts: [["a"], ["a", "b"]],
    rejects: [[[], "/ must have at least 1 item"]],
  },
  "too many to be written out": {
    schema: { type: "array", minItems: 3 },
    type: "unknown[]",
    rejects: [[[1, 2], "/ must have at least 3 items"]],
  },
  "other instances are left alone": { schema: { minItems: 1 }, accepts: ["", {}, null] },
  "a negative number": { schema: { minItems: -1 }, refuses: "keyword-value at #/minItems" },
});
