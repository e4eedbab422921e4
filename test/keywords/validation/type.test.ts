import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a type by its name": {
    schema: { type: "string" },
    type: "string",
    accepts: ["", "a"],
    rejects: [
      [1, "/ must be a string"],
      [null, "/ must be a string"],
      [[], "/ must be a string"],
    ],
  },
  "several types": {
    schema: { type: ["null", "array", "object"] },
    type: "null | unknown[] | { [key: string]: unknown }",
    accepts: [null, [], {}],
    rejects: [["", "/ must be null, an array or an object"]],
  },
  "an integer is a number without fraction, however it is written": {
    schema: { type: "integer" },
    type: "number",
    doc: "@type integer",
    accepts: [0, -1, 2.0, 1e300],
    rejects: [
      [0.5, "/ must be an integer"],
      ["1", "/ must be an integer"],
    ],
  },
  "a number beside an integer says it all": {
    schema: { type: ["integer", "number"] },
    type: "number",
    accepts: [0.5],
    rejects: [[true, "/ must be an integer or a number"]],
  },
  "arrays are no objects, and null is none": {
    schema: { type: "object" },
    accepts: [{}],
    rejects: [
      [[], "/ must be an object"],
      [null, "/ must be an object"],
    ],
  },
  "a name that is no type": { schema: { type: "strng" }, refuses: "keyword-value at #/type" },
  "no type at all": { schema: { type: [] }, refuses: "keyword-value at #/type" },
});
