import { keywordCases } from "../../support/keyword-cases.ts";

const $schema = "https://json-schema.org/v1";

keywordCases({
  "a schema for objects in which a member is a certain string": {
    schema: {
      $schema,
      propertyDependencies: {
        kind: { circle: { required: ["r"] }, square: { required: ["a"] }, none: false },
      },
    },
    accepts: [{}, { kind: "circle", r: 1 }, { kind: "square", a: 1 }, { kind: "other" }, { kind: 1 }, "kind"],
    rejects: [
      [{ kind: "circle", a: 1 }, '/ must have the member "r"'],
      [{ kind: "square" }, '/ must have the member "a"'],
      [{ kind: "none" }, "/ must not be there"],
    ],
  },
  "what it evaluates counts where it applies": {
    schema: {
      $schema,
      properties: { kind: true },
      propertyDependencies: { kind: { circle: { properties: { r: { type: "number" } } } } },
      unevaluatedProperties: false,
    },
    accepts: [{ kind: "circle", r: 1 }, { kind: "square" }],
    rejects: [[{ kind: "square", r: 1 }, "/ must not have further members"]],
  },
  "names that every object inherits": {
    schema: { $schema, propertyDependencies: { toString: { a: false } } },
    accepts: [{}],
    rejects: [[{ toString: "a" }, "/ must not be there"]],
  },
  "no schemas": {
    schema: { $schema, propertyDependencies: { kind: { circle: 1 } } },
    refuses: "keyword-value at #/propertyDependencies",
  },
});
