// biome-ignore-all lint/suspicious/noThenProperty: then is a keyword of JSON Schema
import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "alone it asserts nothing": { schema: { if: { type: "string" } }, type: "unknown", accepts: [1, "a"] },
  "decides between then and else": {
    schema: { if: { type: "string" }, then: { minLength: 2 }, else: { type: "number" } },
    accepts: ["ab", 1],
    rejects: [
      ["a", "/ must be at least 2 characters long"],
      [null, "/ must be a number"],
    ],
  },
  "no schema": { schema: { if: "x" }, refuses: "keyword-value at #/if" },
});
