import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "$dynamicRef is not ignored": {
    schema: { $dynamicRef: "#a" },
    refuses: "keyword-not-supported at #/$dynamicRef",
  },
  "$recursiveRef is not ignored": {
    schema: { $schema: "https://json-schema.org/draft/2019-09/schema", $recursiveRef: "#" },
    refuses: "keyword-not-supported at #/$recursiveRef",
  },
  "$recursiveAnchor is not ignored": {
    schema: { $schema: "https://json-schema.org/draft/2019-09/schema", $recursiveAnchor: true },
    refuses: "keyword-not-supported at #/$recursiveAnchor",
  },
});
