import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "no two items are equal": {
    schema: { uniqueItems: true },
    doc: "@uniqueItems true",
    accepts: [[], [1, "1", true, null], [{ a: 1 }, { a: 2 }]],
    rejects: [
      [[1, 2, 1.0], "/ must not have two equal items"],
      [
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        "/ must not have two equal items",
      ],
    ],
  },
  "false asks for nothing": { schema: { uniqueItems: false }, type: "unknown", doc: "", accepts: [[1, 1]] },
  "other instances are left alone": { schema: { uniqueItems: true }, accepts: ["aa", { a: 1, b: 1 }] },
  "no boolean": { schema: { uniqueItems: 1 }, refuses: "keyword-value at #/uniqueItems" },
});
