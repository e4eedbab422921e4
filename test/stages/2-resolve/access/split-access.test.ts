// biome-ignore-all lint/suspicious/noThenProperty: then is a keyword of JSON Schema
import { expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../../generator/ir/json.ts";
import { resolveFiles } from "../../../support/resolve-files.ts";
import { renderSchemas, typeText } from "../../../support/schema-package.ts";

const readOnly = { type: "string", readOnly: true };

/** The types of a document's declarations, by name, where variants are wanted. */
async function typesOf(document: JsonObject): Promise<Readonly<Record<string, string>>> {
  const { files } = await renderSchemas({ "thing.json": document }, undefined, { readWrite: "split" });
  const modules = files.flatMap(({ path }) => /^src\/(?!index)(\w+)\.ts$/.exec(path)?.[1] ?? []);
  return Object.fromEntries(modules.map((name) => [name, typeText(files, name)]));
}

/** The type of what is sent of an object with a member `id` that is required. */
async function inputOf(id: JsonValue, definitions: JsonObject = {}): Promise<string | undefined> {
  const $defs = { Id: { type: "string" }, Given: readOnly, ...definitions };
  const types = await typesOf({ type: "object", properties: { id }, required: ["id"], $defs });
  return types.ThingInput;
}

test("a member is read-only beside a reference, by its target, and by a branch of allOf", async () => {
  const absent = "{ id?: never }";
  expect(await inputOf(readOnly)).toBe(absent);
  expect(await inputOf({ $ref: "#/$defs/Id", readOnly: true })).toBe(absent);
  expect(await inputOf({ $ref: "#/$defs/Given" })).toBe(absent);
  expect(await inputOf({ allOf: [{ $ref: "#/$defs/Id" }, { readOnly: true }] })).toBe(absent);
  expect(await inputOf({ allOf: [{ $ref: "#/$defs/Twice" }] }, { Twice: { $ref: "#/$defs/Given" } })).toBe(
    absent,
  );
});

test("readOnly with false, in one of several alternatives, in a condition and under items is none", async () => {
  expect(await inputOf({ type: "string", readOnly: false })).toBeUndefined();
  expect(await inputOf({ anyOf: [readOnly, { type: "number" }] })).toBeUndefined();
  expect(await inputOf({ not: readOnly })).toBeUndefined();
  expect(await inputOf({ type: "array", items: readOnly })).toBeUndefined();
});

test("up to draft 7 it counts beside a $ref, as annotations do, and members there do not", async () => {
  const $schema = "http://json-schema.org/draft-07/schema#";
  const definitions = { Id: { type: "string" } };
  const object = { type: "object", definitions, $schema };
  const beside = { properties: { id: { $ref: "#/definitions/Id", readOnly: true } } };
  expect((await typesOf({ ...object, ...beside })).ThingInput).toBe("{ id?: never }");
  const inert = { properties: { id: { $ref: "#/definitions/Id", properties: { a: readOnly } } } };
  expect(Object.keys(await typesOf({ ...object, ...inert }))).toEqual(["Id", "Thing"]);
});

test("only the variants that differ are made", async () => {
  const write = { type: "object", properties: { secret: { type: "string", writeOnly: true } } };
  expect(await typesOf(write)).toEqual({ Thing: "{ secret?: string }", ThingOutput: "{ secret?: never }" });
  expect(Object.keys(await typesOf({ type: "string", readOnly: true }))).toEqual(["Thing"]);
});

test("references lead to variants where there are some, through members, items and alternatives", async () => {
  const $defs = {
    Plain: { type: "object", properties: { a: { type: "string" } } },
    Given: { type: "object", properties: { id: readOnly } },
  };
  const properties = {
    list: { type: "array", items: { $ref: "#/$defs/Given" } },
    map: { type: "object", additionalProperties: { $ref: "#/$defs/Given" } },
    either: { oneOf: [{ $ref: "#/$defs/Given" }, { $ref: "#/$defs/Plain" }] },
  };
  const { ThingInput } = await typesOf({ type: "object", properties, $defs });
  expect(ThingInput).toBe(
    "{ list?: GivenInput[]; map?: { [key: string]: GivenInput }; either?: GivenInput | Plain }",
  );
});

test("a schema that contains itself has variants that do", async () => {
  const tree = {
    type: "object",
    properties: { id: readOnly, children: { type: "array", items: { $ref: "#" } } },
  };
  expect((await typesOf(tree)).ThingInput).toBe("{ id?: never; children?: ThingInput[] }");
});

test("what one branch of allOf marks, another one does not require", async () => {
  const marking = { properties: { id: readOnly } };
  const requiring = { type: "object", required: ["id", "name"] };
  const { ThingInput } = await typesOf({ allOf: [marking, requiring] });
  expect(ThingInput).toBe("{ id?: never; name: unknown }");
});

test("a schema that is required to have less only there is copied there, and keeps its own variant elsewhere", async () => {
  const $defs = {
    Named: { type: "object", required: ["id"], properties: { of: { $ref: "#/$defs/Marking" } } },
    Marking: { type: "object", properties: { id: readOnly } },
  };
  const types = await typesOf({ allOf: [{ $ref: "#/$defs/Named" }, { $ref: "#/$defs/Marking" }], $defs });
  expect(types.ThingInput).toBe("MarkingInput & { of?: MarkingInput }");
  expect(types.NamedInput).toBe("{ of?: MarkingInput; id: unknown }");
});

test("alternatives do not take members out of each other", async () => {
  const oneOf = [
    { type: "object", properties: { id: readOnly }, required: ["id"] },
    { type: "object", properties: { id: { type: "number" } }, required: ["id"] },
  ];
  expect((await typesOf({ oneOf })).ThingInput).toBe("{ id?: never } | { id: number }");
});

test("members that another one asks for are not asked for any more", async () => {
  const { graph } = resolveFiles(
    {
      "thing.json": {
        properties: { id: readOnly, name: {} },
        required: ["id"],
        dependentRequired: { name: ["id", "age"], age: ["id"] },
      },
    },
    { readWrite: "split" },
  );
  expect([...graph.nodes.values()].find((node) => node.variant?.kind === "input")?.value).toEqual({
    properties: { id: { not: {} }, name: {} },
    dependentRequired: { name: ["age"] },
  });
});

test("members that are marked by pattern, or because nothing else applies, must be absent", async () => {
  const patternProperties = { "^_": readOnly };
  const { ThingInput } = await typesOf({ type: "object", patternProperties, additionalProperties: readOnly });
  expect(ThingInput).toBe("{ [key: string]: never }");
});

test("conditions stay as they are", async () => {
  const marked = { properties: { id: readOnly }, required: ["id"] };
  const { graph } = resolveFiles(
    { "thing.json": { ...marked, if: marked, not: { required: ["id"] }, then: { required: ["id"] } } },
    { readWrite: "split" },
  );
  const variant = [...graph.nodes.values()].find(({ id }) => id === "file:///thing.json# as input");
  const of = (word: string) => variant?.uses.find((use) => use.word === word)?.value;
  expect([of("if"), of("not"), of("then")]).toEqual([
    "file:///thing.json#/if",
    "file:///thing.json#/not",
    'file:///thing.json#/then as input without ["id"]',
  ]);
});

test("without the setting there are none", () => {
  const files = { "thing.json": { properties: { id: readOnly } } };
  const ids = (options: { readWrite?: "off" | "split" }) => [
    ...resolveFiles(files, options).graph.nodes.keys(),
  ];
  expect(ids({})).toEqual(["file:///thing.json#", "file:///thing.json#/properties/id"]);
  expect(ids({ readWrite: "off" })).toEqual(ids({}));
});

test("copies without measure are an error", () => {
  const names = Array.from({ length: 11 }, (_, index) => `n${index}`);
  const steps = names.map((name, index) => {
    const next = { $ref: `#/$defs/${names[index + 1] ?? "end"}` };
    return [name, { anyOf: [{ allOf: [next, { properties: { [name]: readOnly } }] }, next] }] as const;
  });
  const $defs = { ...Object.fromEntries(steps), end: { required: names } };
  const { lines } = resolveFiles({ "thing.json": { $ref: "#/$defs/n0", $defs } }, { readWrite: "split" });
  expect(lines).toEqual([expect.stringMatching(/^variants-too-many .* more than 1000 copies of schemas\.$/)]);
});
