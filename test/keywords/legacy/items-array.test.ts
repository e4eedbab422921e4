import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a list of schemas by position": {
    schema: {
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "array",
      items: [{ type: "string" }, { type: "number" }],
    },
    type: "[string?, number?, ...unknown[]]",
    accepts: [[], ["a", 1, null]],
    rejects: [[[1], "/0 must be a string"]],
  },
  "one schema for all": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", type: "array", items: { type: "string" } },
    type: "string[]",
    rejects: [[["a", 1], "/1 must be a string"]],
  },
  "no items": {
    schema: { $schema: "http://json-schema.org/draft-06/schema#", type: "array", items: false },
    type: "[]",
    accepts: [[]],
    rejects: [[[1], "/ must have no items"]],
  },
  "an empty list says nothing": {
    schema: { $schema: "http://json-schema.org/draft-06/schema#", items: [] },
    accepts: [[1]],
  },
  "no schema": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", items: 1 },
    refuses: "keyword-value at #/items",
  },
});
