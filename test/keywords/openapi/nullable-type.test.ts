import { keywordCases } from "../../support/keyword-cases.ts";
import { component } from "../../support/openapi.ts";

keywordCases({
  "null belongs where nullable is true": {
    schema: component("3.0.3", { type: "string", nullable: true }),
    type: "string | null",
    accepts: ["a", null],
    rejects: [[1, "/ must be a string or null"]],
  },
  "and does not elsewhere": {
    schema: component("3.0.3", { type: "string", nullable: false }),
    type: "string",
    rejects: [[null, "/ must be a string"]],
  },
  "an integer": {
    schema: component("3.0.3", { type: "integer" }),
    type: "number",
    doc: "@type integer",
    rejects: [[0.5, "/ must be an integer"]],
  },
  "no type": {
    schema: component("3.0.3", { type: "text" }),
    refuses: "keyword-value at #/components/schemas/Thing/type",
  },
});
