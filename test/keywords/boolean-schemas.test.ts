// biome-ignore-all lint/suspicious/noThenProperty: then is a keyword of JSON Schema
import { keywordCases } from "../support/keyword-cases.ts";

keywordCases({
  "true accepts everything": { schema: true, type: "unknown", accepts: [1, null, {}, [], ""] },
  "false accepts nothing": { schema: false, type: "never", rejects: [[1, "/ must not be there"]] },
  "the empty schema accepts everything": { schema: {}, type: "unknown", accepts: [1, null] },
  "in every place where a schema may stand": {
    schema: {
      type: ["object", "array"],
      properties: { a: true, b: false },
      patternProperties: { "^p": true, "^q": false },
      additionalProperties: true,
      propertyNames: true,
      items: true,
      contains: true,
      allOf: [true],
      anyOf: [true, false],
      oneOf: [true, false],
      not: false,
      if: true,
      then: true,
      else: false,
      dependentSchemas: { a: true, c: false },
      unevaluatedItems: false,
      unevaluatedProperties: false,
    },
    accepts: [{ a: 1, p: 1, x: 1 }, [1]],
    rejects: [
      [{ b: 1 }, "/b must not be there"],
      [{ q: 1 }, "/q must not be there"],
      [{ c: 1 }, "/ must not be there"],
      [[], "/ must contain at least 1 matching item"],
    ],
  },
});
