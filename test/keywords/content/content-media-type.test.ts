import { keywordCases } from "../../support/keyword-cases.ts";

const encoded = { contentMediaType: "application/json", contentEncoding: "base64" };

keywordCases({
  "is an annotation": {
    schema: { type: "string", contentMediaType: "application/json" },
    type: "string",
    accepts: ["{"],
  },
  "is asserted of JSON for users who want that": {
    schema: { type: "string", contentMediaType: "application/json" },
    settings: { content: "assert" },
    accepts: ["{}", " null ", '"a"', "1e400"],
    rejects: [
      ["{", "/ must hold JSON"],
      ["", "/ must hold JSON"],
      ["undefined", "/ must hold JSON"],
    ],
  },
  "may have parameters": {
    schema: { contentMediaType: "Application/JSON; charset=utf-8" },
    settings: { content: "assert" },
    accepts: ["{}"],
    rejects: [["{", "/ must hold JSON"]],
  },
  "is about what is encoded; what cannot be decoded is the other keyword's to report": {
    schema: encoded,
    settings: { content: "assert" },
    accepts: ["e30=", "bnVsbA=="],
    rejects: [
      ["ezp9Cg==", "/ must hold JSON"],
      ["{}", "/ must be encoded in base64"],
    ],
  },
  "JSON is in UTF-8": {
    schema: encoded,
    settings: { content: "assert" },
    accepts: ["IsO8Ig=="],
    rejects: [["Ivwi", "/ must hold JSON"]],
  },
  "another media type is an annotation": {
    schema: { contentMediaType: "application/jsonlines" },
    settings: { content: "assert" },
    accepts: ["{"],
  },
  "so is one in an encoding that is not known": {
    schema: { contentMediaType: "application/json", contentEncoding: "quoted-printable" },
    settings: { content: "assert" },
    accepts: ["{"],
  },
  "no string": { schema: { contentMediaType: {} }, refuses: "keyword-value at #/contentMediaType" },
});
