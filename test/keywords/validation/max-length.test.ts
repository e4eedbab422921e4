import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "characters are code points": {
    schema: { maxLength: 2 },
    doc: "@maxLength 2",
    accepts: ["", "ab", "💩💩"],
    rejects: [["abc", "/ must be at most 2 characters long"]],
  },
  "nothing but the empty string": {
    schema: { maxLength: 0 },
    accepts: [""],
    rejects: [["a", "/ must be at most 0 characters long"]],
  },
  "other instances are left alone": { schema: { maxLength: 1 }, accepts: [100, null, [1, 2], {}] },
  "a negative number": { schema: { maxLength: -1 }, refuses: "keyword-value at #/maxLength" },
});
