import { describe } from "vitest";
import { keywordCases } from "../../support/keyword-cases.ts";
import { component } from "../../support/openapi.ts";

describe.each(["3.0.3", "3.1.0"])("OpenAPI %s", (version) => {
  keywordCases({
    "what describes is neither asserted nor shaped": {
      schema: component(version, {
        type: "object",
        discriminator: { propertyName: "kind" },
        xml: { name: "thing" },
        externalDocs: { url: "https://example.com" },
      }),
      type: "{ [key: string]: unknown }",
      accepts: [{}],
      rejects: [[1, "/ must be an object"]],
    },
  });
});
