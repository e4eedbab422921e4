import { describe, expect, test } from "vitest";
import { hasSuite } from "../../conformance/suite-files.ts";
import { ways } from "../../conformance/type-offer.ts";
import { type BenchSuite, readSuite } from "./bench-suite.ts";
import { describeGroups } from "./describe-measurement.ts";
import { type Measurement, measure } from "./measure.ts";
import { readOptions } from "./options.ts";
import { peersFolder } from "./peers-folder.ts";
import { comparisonTable, dialectTable } from "./report.ts";
import { schemapressSubject } from "./schemapress-subject.ts";
import type { Subject } from "./subject.ts";
import { withTypes } from "./with-types.ts";

const dialect = "draft2020-12";

const suite: BenchSuite = {
  dialect,
  writing: "as written",
  remotes: {},
  groups: [
    {
      keyword: "properties",
      description: "a number",
      schema: { type: "object", properties: { a: { type: "number" } }, additionalProperties: false },
      tests: [
        { description: "is there", data: { a: 1 }, valid: true },
        { description: "is absent", data: {}, valid: true },
        { description: "is something else", data: { b: 1 }, valid: false },
        { description: "is a string", data: { a: "1" }, valid: false },
      ],
    },
  ],
};

/** A generator that prints the same for every schema. */
function printing(text: string): Subject {
  const modules = [{ path: "/Root.ts", text }];
  return {
    name: "control",
    place: { folder: peersFolder, shared: [] },
    print: async ({ groups }) =>
      groups.map(() => ({ kind: "printed", modules, from: "/Root.ts", name: "Root" })),
  };
}

/** How many instances are judged as they should be, by the way in which they are offered. */
function rights({ figures: { sound, precise } }: Measurement): readonly string[] {
  return ways.map((way) => `${way}: ${sound[way].right} of 2 valid, ${precise[way].right} of 2 invalid`);
}

describe("the yardstick of types", () => {
  test("finds that unknown takes everything, and never nothing", async () => {
    expect(rights(await measure(printing("export type Root = unknown;"), suite))).toEqual([
      "structural: 2 of 2 valid, 0 of 2 invalid",
      "assign: 2 of 2 valid, 0 of 2 invalid",
      "literal: 2 of 2 valid, 0 of 2 invalid",
    ]);
    expect(rights(await measure(printing("export type Root = never;"), suite))).toEqual([
      "structural: 0 of 2 valid, 2 of 2 invalid",
      "assign: 0 of 2 valid, 2 of 2 invalid",
      "literal: 0 of 2 valid, 2 of 2 invalid",
    ]);
  });

  test("tells the ways to offer an instance apart", async () => {
    const weak = await measure(printing("export interface Root { a?: number }"), suite);
    expect(rights(weak)).toEqual([
      "structural: 2 of 2 valid, 1 of 2 invalid",
      "assign: 2 of 2 valid, 2 of 2 invalid",
      "literal: 2 of 2 valid, 2 of 2 invalid",
    ]);
    const indexed = await measure(printing("export type Root = { [name: string]: number };"), suite);
    expect(rights(indexed)).toEqual([
      "structural: 2 of 2 valid, 1 of 2 invalid",
      "assign: 2 of 2 valid, 1 of 2 invalid",
      "literal: 2 of 2 valid, 1 of 2 invalid",
    ]);
  });

  test.each([
    ["that does not compile", "export type Root = Missing;", /^TS2304: Cannot find name 'Missing'/],
    ["that is not exported", "interface Root {}\nexport {};", /^TS2459: /],
    ["that is a value", "export const Root = 1;", /^TS2749: /],
    ["without an end", "export type Root = List<[1]>;\ntype List<T> = List<[T]>;", /^TS2/],
  ])("counts a type %s as wrong about everything", async (_, text, reason) => {
    const measurement = await measure(printing(text), suite);
    const { groups, usable, sound } = measurement.figures;
    expect({ groups, usable }).toEqual({ groups: 1, usable: 0 });
    expect(sound.assign).toEqual({ right: 0, ofUsable: 0, ofAll: 2 });
    const [{ verdict } = {}] = measurement.judged;
    expect(verdict).toEqual({ kind: "unusable", reason: expect.stringMatching(reason) });
  });

  test("measures the types of this project, and says what they do", async () => {
    const measurement = await measure(schemapressSubject("schemapress", {}), suite);
    expect(measurement.figures.sound.assign).toEqual({ right: 2, ofUsable: 2, ofAll: 2 });
    expect(comparisonTable([measurement])).toBe(
      [
        "|  | 2020-12: usable of 1 | sound | precise | in literals |",
        "| --- | --- | --- | --- | --- |",
        "| schemapress | 1 | 100.0 | 100.0 | 100.0 |",
      ].join("\n"),
    );
    expect(dialectTable([measurement])).toContain(
      "| 2020-12 | schemapress | 1 | 100.0 / 50.0 | 100.0 / 100.0 | 100.0 / 100.0 |",
    );
    expect(describeGroups(measurement).split("\n").at(-1)).toBe(
      "takes   properties: a number: is something else (structural)",
    );
  });

  test("knows what may be asked of it", () => {
    expect(readOptions(["--draft", "draft7,v1", "--only", "items"])).toMatchObject({
      dialects: ["draft7", "v1"],
      only: ["items"],
    });
    expect(readOptions(["--typed"]).dialects).toEqual(["draft2020-12"]);
    expect(() => readOptions(["--draft", "draft5"])).toThrow("There is no draft draft5, but draft4,");
    expect(() => readOptions(["--typed", "--draft", "v1"])).toThrow("There is no draft v1");
    expect(() => readOptions(["--adapter", "nobody"])).toThrow("There is no adapter nobody");
    expect(() => readOptions(["--write", "--quick"])).toThrow("--write is for the whole table.");
  });
});

describe("a schema with its implied types", () => {
  test("says the type that its keywords are about, in every subschema", () => {
    expect(
      withTypes({
        $id: "urn:a",
        properties: { a: { minLength: 1 }, b: { items: [{ minimum: 1 }] }, c: true },
        anyOf: [{ required: ["a"] }, {}],
      }),
    ).toEqual({
      $id: "urn:a",
      type: "object",
      properties: {
        a: { type: "string", minLength: 1 },
        b: { type: "array", items: [{ type: "number", minimum: 1 }] },
        c: true,
      },
      anyOf: [{ type: "object", required: ["a"] }, {}],
    });
  });

  test("stays as it is where it says a type or values, or is about several types", () => {
    const schemas = [
      { type: ["object", "null"], required: ["a"] },
      { const: 1, minimum: 1 },
      { enum: ["a"], minLength: 1 },
      { minLength: 1, minimum: 1 },
      { default: { minLength: 1 }, const: { properties: { minLength: 1 } } },
      true,
    ];
    expect(schemas.map(withTypes)).toEqual(schemas);
  });

  test.skipIf(!hasSuite)("is asked anew what it says of each instance", () => {
    const choice = { dialect, only: ["minLength"] };
    const written = readSuite({ ...choice, writing: "as written" }).groups.flatMap(({ tests }) => tests);
    const typed = readSuite({ ...choice, writing: "typed" }).groups.flatMap(({ tests }) => tests);
    expect(typed.map(({ description }) => description)).toEqual(
      written.map(({ description }) => description),
    );
    const changed = typed.filter(({ valid }, at) => written[at]?.valid !== valid);
    expect(changed.map(({ description }) => description)).toEqual(["ignores non-strings"]);
  });
});
