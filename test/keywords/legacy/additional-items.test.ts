import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "items after those that a list names": {
    schema: {
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "array",
      items: [{ type: "string" }],
      additionalItems: { type: "number" },
    },
    type: "[string?, ...number[]]",
    accepts: [["a", 1]],
    rejects: [[["a", "b"], "/1 must be a number"]],
  },
  none: {
    schema: {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      items: [true],
      additionalItems: false,
    },
    rejects: [[[1, 2], "/ must have at most 1 item"]],
  },
  "without a list it says nothing": {
    schema: { $schema: "http://json-schema.org/draft-07/schema#", items: {}, additionalItems: false },
    accepts: [[1, 2]],
  },
  "without items it says nothing": {
    schema: { $schema: "http://json-schema.org/draft-07/schema#", additionalItems: false },
    accepts: [[1, 2]],
  },
  "no schema": {
    schema: { $schema: "http://json-schema.org/draft-07/schema#", additionalItems: 1 },
    refuses: "keyword-value at #/additionalItems",
  },
});
