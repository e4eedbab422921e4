import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "is an annotation": {
    schema: { type: "string", contentEncoding: "base64" },
    type: "string",
    accepts: ["%"],
  },
  "is asserted for users who want that": {
    schema: { type: "string", contentEncoding: "base64" },
    settings: { content: "assert" },
    type: "string",
    accepts: ["", "YQ==", "YWI=", "YWJj", "/+9="],
    rejects: [
      ["%", "/ must be encoded in base64"],
      ["YQ", "/ must be encoded in base64"],
      ["YW\nJj", "/ must be encoded in base64"],
    ],
  },
  "knows base64url, base32 and base16, in either case": {
    schema: {
      properties: {
        url: { contentEncoding: "BASE64URL" },
        thirtyTwo: { contentEncoding: "base32" },
        sixteen: { contentEncoding: "Base16" },
      },
    },
    settings: { content: "assert" },
    accepts: [{ url: "_-8", thirtyTwo: "MFRGG===", sixteen: "c3" }],
    rejects: [
      [
        { url: "+/8", thirtyTwo: "MFRGG", sixteen: "c" },
        "/url must be encoded in base64url",
        "/thirtyTwo must be encoded in base32",
        "/sixteen must be encoded in base16",
      ],
    ],
  },
  "is about strings only": {
    schema: { contentEncoding: "base64" },
    settings: { content: "assert" },
    accepts: [1, null, ["%"], {}],
  },
  "an encoding that is not known is an annotation": {
    schema: { contentEncoding: "quoted-printable" },
    settings: { content: "assert" },
    accepts: ["=XY"],
  },
  "no string": { schema: { contentEncoding: 64 }, refuses: "keyword-value at #/contentEncoding" },
});
