import { keywordCases } from "../../support/keyword-cases.ts";

const $schema = "https://json-schema.org/draft/2019-09/schema";

keywordCases({
  "where one root is an anchor, it is a reference to that root": {
    schema: { $schema, $recursiveAnchor: true, type: "object", properties: { a: { $recursiveRef: "#" } } },
    type: "{ a?: Thing }",
    accepts: [{ a: { a: {} } }],
    rejects: [[{ a: { a: 1 } }, "/a/a must be an object"]],
  },
  "to a root that is no anchor it is a reference like any other": {
    schema: { $schema, type: "object", additionalProperties: { $recursiveRef: "#" } },
    accepts: [{ a: { a: {} } }],
    rejects: [[{ a: 1 }, "/a must be an object"]],
  },
});
