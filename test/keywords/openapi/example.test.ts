import { describe } from "vitest";
import { keywordCases } from "../../support/keyword-cases.ts";
import { component } from "../../support/openapi.ts";

describe.each(["3.0.3", "3.1.0"])("OpenAPI %s", (version) => {
  keywordCases({
    "one sample instance": {
      schema: component(version, { type: "string", example: "a" }),
      type: "string",
      doc: '@example `"a"`',
      accepts: ["b"],
    },
  });
});
