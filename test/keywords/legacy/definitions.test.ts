import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "schemas for reference": {
    schema: {
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "object",
      properties: { a: { $ref: "#/definitions/x" } },
      definitions: { x: { type: "string" } },
    },
    type: "{ a?: x }",
    rejects: [[{ a: 1 }, "/a must be a string"]],
  },
  "later dialects still read them": {
    schema: { $ref: "#/definitions/x", definitions: { x: { type: "string" } } },
    type: "x",
    rejects: [[1, "/ must be a string"]],
  },
  "beside a reference that stands alone they can be referred to": {
    schema: {
      $schema: "http://json-schema.org/draft-07/schema#",
      $ref: "#/definitions/x",
      minLength: 5,
      definitions: { x: { type: "string" } },
    },
    accepts: ["a"],
  },
  "no schemas": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", definitions: [] },
    refuses: "keyword-value at #/definitions",
  },
});
