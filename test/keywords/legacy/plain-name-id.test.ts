import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a fragment alone is a name inside the resource": {
    schema: {
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "object",
      properties: { a: { $ref: "#name" } },
      definitions: { x: { $id: "#name", type: "string" } },
    },
    rejects: [[{ a: 1 }, "/a must be a string"]],
  },
  "beside a reference that stands alone it identifies nothing": {
    schema: {
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "https://example.com/a/",
      type: "object",
      properties: { a: { $id: "elsewhere/", $ref: "x" } },
      definitions: { x: { $id: "x", type: "string" } },
    },
    rejects: [[{ a: 1 }, "/a must be a string"]],
  },
  "no string": {
    schema: { $schema: "http://json-schema.org/draft-06/schema#", $id: 1 },
    refuses: "keyword-value at #/$id",
  },
});
