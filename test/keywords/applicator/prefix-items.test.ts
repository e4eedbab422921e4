import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "items by position": {
    schema: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }] },
    type: "[string?, number?, ...unknown[]]",
    accepts: [[], ["a"], ["a", 1, null]],
    rejects: [[[1, "a"], "/0 must be a string", "/1 must be a number"]],
  },
  "positions that must be filled": {
    schema: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], minItems: 2 },
    type: "[string, number, ...unknown[]]",
    accepts: [["a", 1]],
    rejects: [[["a"], "/ must have at least 2 items"]],
  },
  "a position that nothing can be at": {
    schema: { type: "array", prefixItems: [true, false] },
    type: "[unknown?]",
    accepts: [[], [1]],
    rejects: [[[1, 2], "/1 must not be there"]],
  },
  "no positions": { schema: { prefixItems: [] }, refuses: "keyword-value at #/prefixItems" },
});
