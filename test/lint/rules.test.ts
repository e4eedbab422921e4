import { describe, expect, test } from "vitest";
import { completeOptions } from "../../generator/config/options.ts";
import type { JsonObject } from "../../generator/ir/json.ts";
import { lintSources } from "../../generator/lint-documents.ts";
import { sourceOfValue } from "../../generator/stages/1-load/read-source.ts";

/** What lint says of a schema: code and pointer of each, sorted. */
async function said(schema: JsonObject): Promise<readonly string[]> {
  const source = sourceOfValue("file:///a.json", schema, "input");
  const diagnostics = await lintSources([source], completeOptions({}));
  return diagnostics.map(({ code, place }) => `${code} ${place?.pointer}`).sort();
}

const draft04 = "http://json-schema.org/draft-04/schema#";
const draft07 = "http://json-schema.org/draft-07/schema#";

/** Schemas by what is said of them. */
const contradictions: readonly (readonly [JsonObject, ...string[]])[] = [
  [{ type: "number", minimum: 2, maximum: 1 }, "limits-contradict /maximum"],
  [{ type: "number", minimum: 1, maximum: 1 }],
  [{ type: "number", minimum: 1, exclusiveMaximum: 1 }, "limits-contradict /exclusiveMaximum"],
  [{ type: "number", minimum: 1.2, maximum: 1.8 }],
  [{ type: "integer", minimum: 1.2, maximum: 1.8 }, "limits-contradict /maximum"],
  [{ type: "integer", exclusiveMinimum: 1, exclusiveMaximum: 2 }, "limits-contradict /exclusiveMaximum"],
  [{ type: "integer", exclusiveMinimum: 1, maximum: 2 }],
  [{ type: "number", minimum: 6, maximum: 9, multipleOf: 5 }, "limits-contradict /maximum"],
  [{ type: "number", minimum: 6, maximum: 10, multipleOf: 5 }],
  [{ type: "number", minimum: 0.1, maximum: 0.3, multipleOf: 0.1 }],
  [{ $schema: draft04, type: "number", minimum: 1, maximum: 1 }],
  [
    { $schema: draft04, type: "number", minimum: 1, exclusiveMinimum: true, maximum: 1 },
    "limits-contradict /maximum",
  ],
  [{ type: "array", minItems: 2, maxItems: 1 }, "limits-contradict /maxItems"],
  [{ type: "object", minProperties: 2, maxProperties: 1 }, "limits-contradict /maxProperties"],
  [{ type: "string", allOf: [{ minLength: 3 }, { maxLength: 2 }] }, "limits-contradict "],
  [{ type: "string", anyOf: [{ minLength: 3 }, { maxLength: 2 }] }],
  [{ type: "object", required: ["a"], additionalProperties: false }, "required-forbidden /required"],
  [{ type: "object", required: ["a"], properties: { a: false } }, "required-forbidden /required"],
  [{ type: "object", required: ["a"], patternProperties: { "^a$": {} }, additionalProperties: false }],
  [
    {
      type: "object",
      allOf: [{ properties: { a: true } }],
      required: ["a"],
      unevaluatedProperties: false,
    },
  ],
  [{ type: "object", required: ["a"], propertyNames: { enum: ["b"] } }, "required-forbidden /required"],
  [{ allOf: [{ type: "string" }, { type: "number" }] }, "schema-never "],
  [{ type: "object", properties: { a: { not: {} }, b: false } }],
];

const effects: readonly (readonly [JsonObject, ...string[]])[] = [
  [{ type: "number", minLength: 1 }, "keyword-without-effect /minLength"],
  [{ type: ["number", "string"], minLength: 1 }],
  [{ type: "integer", minimum: 1 }],
  // biome-ignore lint/suspicious/noThenProperty: this is the keyword
  [{ type: "string", then: { minLength: 1 } }, "keyword-without-effect /then"],
  [{ type: "array", minContains: 1 }, "keyword-without-effect /minContains"],
  [{ $schema: draft07, type: "array", additionalItems: false }, "keyword-without-effect /additionalItems"],
  [
    {
      $schema: draft07,
      type: "object",
      properties: { a: { $ref: "#/definitions/a", maxLength: 2, description: "An a." } },
      definitions: { a: { type: "string" } },
    },
    "keyword-without-effect /properties/a/maxLength",
  ],
  [{ anyOf: [{ type: "string" }, { enum: ["a"] }] }, "alternative-covered /anyOf/1"],
  [{ oneOf: [{ type: "string" }, { enum: ["a"] }] }, "alternative-excluded /oneOf/1"],
  [{ oneOf: [{ type: "string", maxLength: 1 }, { enum: ["a"] }] }],
  [{ type: "string", $defs: { a: {} } }, "definition-unused /$defs/a"],
  [{ $defs: { a: {} } }],
];

const values: readonly (readonly [JsonObject, ...string[]])[] = [
  [{ type: "string", enum: ["ab", "abc"], maxLength: 2 }, "enum-value-refused /enum/1"],
  [{ enum: ["abc", "abcd", "a"], maxLength: 2 }, "enum-value-refused /enum/0"],
  [{ type: "string", const: "abc", maxLength: 2 }, "enum-value-refused /const"],
  [{ type: "integer", enum: [1, "2"] }, "enum-outside-type /enum"],
  [{ type: "integer", default: "1" }, "default-invalid /default"],
  [{ type: "string", format: "date", examples: ["2024-02-01", "today"] }, "example-invalid /examples/1"],
  [
    {
      type: "object",
      properties: { a: { $ref: "#/$defs/tree", default: { inner: [{ inner: 1 }] } } },
      $defs: { tree: { type: "object", properties: { inner: { items: { $ref: "#/$defs/tree" } } } } },
    },
  ],
  [
    {
      type: "object",
      properties: { a: { $ref: "#/$defs/tree", default: { inner: [{ inner: [1] }] } } },
      $defs: { tree: { type: "object", properties: { inner: { items: { $ref: "#/$defs/tree" } } } } },
    },
    "default-invalid /properties/a/default",
  ],
];

describe.each([
  ["contradictions", contradictions],
  ["what has no effect", effects],
  ["values", values],
] as const)("of %s", (_, rows) => {
  test.each(rows.map(([schema, ...expected]) => [JSON.stringify(schema), schema, expected] as const))(
    "%s",
    async (_text, schema, expected) => {
      expect(await said(schema)).toEqual(expected);
    },
  );
});

test("texts of schemas stay texts in what is run to judge values", async () => {
  const attack = '"]);globalThis.injected=true;([" \u2028 `${globalThis.injected=true}` */ \\';
  await said({
    type: "object",
    properties: { [attack]: { enum: [attack, "b"], default: attack, maxLength: 3 } },
    required: [attack],
    default: { [attack]: attack },
  });
  expect("injected" in globalThis).toBe(false);
});
