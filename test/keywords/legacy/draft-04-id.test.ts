import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "what later drafts call $id": {
    schema: {
      $schema: "http://json-schema.org/draft-04/schema#",
      id: "https://example.com/a/thing",
      type: "object",
      properties: { x: { $ref: "x#name" } },
      definitions: { x: { id: "x", definitions: { y: { id: "#name", type: "string" } } } },
    },
    rejects: [[{ x: 1 }, "/x must be a string"]],
  },
  "a property of that name is none": {
    schema: {
      $schema: "http://json-schema.org/draft-04/schema#",
      type: "object",
      properties: { id: { type: "string" } },
    },
    type: "{ id?: string }",
    accepts: [{ id: "" }],
  },
  "no string": {
    schema: { $schema: "http://json-schema.org/draft-04/schema#", id: 1 },
    refuses: "keyword-value at #/id",
  },
});
