import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "characters are code points": {
    schema: { minLength: 2 },
    doc: "@minLength 2",
    accepts: ["ab", "💩💩"],
    rejects: [
      ["💩", "/ must be at least 2 characters long"],
      ["", "/ must be at least 2 characters long"],
    ],
  },
  "one character": {
    schema: { minLength: 1 },
    accepts: ["💩"],
    rejects: [["", "/ must be at least 1 character long"]],
  },
  "other instances are left alone": { schema: { minLength: 1 }, accepts: [0, null, [], {}] },
  "2.0 is an integer": { schema: { minLength: 2.0 }, accepts: ["ab"] },
  "a fraction": { schema: { minLength: 1.5 }, refuses: "keyword-value at #/minLength" },
});
