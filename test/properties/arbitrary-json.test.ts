import fc from "fast-check";
import { expect, test } from "vitest";
import { dialectUris, knownDialect } from "../../generator/dialects/dialects.ts";
import { generate, type SourceInput } from "../../generator/generate.ts";
import { isJsonObject, type JsonValue } from "../../generator/ir/json.ts";
import { arbitrarySchema } from "./arbitrary-schema.ts";
import { hostileString } from "./hostile-schema.ts";

const bounds = { seed: 20260102, endOnFailure: true };
const words = [...new Set(dialectUris.flatMap((uri) => [...knownDialect(uri).keywords.keys()]))].sort();

/** Values of all kinds, among them those that some keyword wants. */
const value = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<JsonValue>(
      true,
      false,
      null,
      0,
      1,
      -1,
      1.5,
      1e308,
      -0,
      "",
      "string",
      "object",
      "#",
      "#/$defs/a",
      "a",
    ),
    hostileString,
    fc.constantFrom(...dialectUris),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.array(fc.constantFrom("a", "b", "string", "null"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie("value"), { maxKeys: 5, noNullPrototype: true }),
    fc.dictionary(fc.constantFrom("a", "b", "^a", "__proto__"), tie("value"), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;

const schema = fc.dictionary(fc.constantFrom(...words), value, {
  minKeys: 1,
  maxKeys: 8,
  noNullPrototype: true,
});

/** A schema that is right, but for one keyword, perhaps. */
const almostRight = fc
  .tuple(arbitrarySchema, fc.constantFrom(...words), value)
  .map(([right, word, wrong]) => (isJsonObject(right) ? { ...right, [word]: wrong } : { [word]: wrong }));

async function expectAnswer(inputs: readonly SourceInput[]): Promise<void> {
  const { files, diagnostics } = await generate(inputs);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (files.length === 0) {
    expect(errors.length).toBeGreaterThan(0);
    for (const { code, place } of errors) expect([code, place?.uri]).toEqual([code, expect.any(String)]);
  } else {
    expect(errors).toEqual([]);
    expect(files.map(({ path }) => path)).toContain("package.json");
  }
}

test("any JSON is a schema or is told why not", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), (json) =>
      expectAnswer([{ uri: "file:///any.json", value: json as JsonValue }]),
    ),
    { ...bounds, numRuns: 100 },
  );
});

test("keywords with any values make a package or are told why not", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(schema, (json) => expectAnswer([{ uri: "file:///any.json", value: json }])),
    { ...bounds, numRuns: 400 },
  );
});

test("a keyword with any value among right ones is carried out or named", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(almostRight, (json) => expectAnswer([{ uri: "file:///any.json", value: json }])),
    { ...bounds, numRuns: 150 },
  );
});

test("so do several documents that may refer to each other", { timeout: 120_000 }, async () => {
  const reference = fc.constantFrom(
    "a.json",
    "b.json",
    "b.json#/$defs/a",
    "#",
    "#/properties/a",
    "https://a.example/",
  );
  const linked = fc
    .tuple(fc.oneof(schema, almostRight), reference)
    .map(([one, $ref]) => ({ ...one, allOf: [{ $ref }] }));
  await fc.assert(
    fc.asyncProperty(linked, linked, (one, other) =>
      expectAnswer([
        { uri: "file:///a.json", value: one },
        { uri: "file:///b.json", value: other },
      ]),
    ),
    { ...bounds, numRuns: 150 },
  );
});

test("any text is a document or is told why not", { timeout: 120_000 }, async () => {
  const text = fc.oneof(
    hostileString,
    fc.json(),
    fc.json().map((json) => json.slice(0, -1)),
    schema.map((json) => `${JSON.stringify(json)},`),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom("json", "yaml"), (content, ending) =>
      expectAnswer([{ uri: `file:///any.${ending}`, text: content }]),
    ),
    { ...bounds, numRuns: 200 },
  );
});
