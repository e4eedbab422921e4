import { keywordCases } from "../../support/keyword-cases.ts";
import { component } from "../../support/openapi.ts";

keywordCases({
  "without a type beside it, it says nothing": {
    schema: component("3.0.3", { nullable: true }),
    type: "unknown",
    accepts: [null, 1],
  },
  "no boolean": {
    schema: component("3.0.3", { type: "string", nullable: "yes" }),
    refuses: "keyword-value at #/components/schemas/Thing/nullable",
  },
  "in OpenAPI 3.1 it is unknown and says nothing": {
    schema: component("3.1.0", { type: "string", nullable: true }),
    type: "string",
    rejects: [[null, "/ must be a string"]],
  },
});
