import { expect, test } from "vitest";
import type { JsonObject } from "../../../generator/ir/json.ts";
import { importPackage, judge, renderSchemas, typeText } from "../../support/schema-package.ts";

const formats = { uuid: "Uuid", email: "Email", date: "day" };
const id = "01234567-89ab-cdef-0123-456789abcdef";

async function packageOf(schema: JsonObject) {
  const settings = { formats: "annotate", content: "annotate" } as const;
  return (await renderSchemas({ "thing.json": schema }, settings, { formats })).files;
}

async function typeOf(schema: JsonObject): Promise<string> {
  return typeText(await packageOf(schema), "Thing");
}

const uuid = { type: "string", format: "uuid" };

test("strings of the format are of the type, and no other instances", async () => {
  expect(await typeOf(uuid)).toBe("Uuid");
  expect(await typeOf({ type: ["string", "null"], format: "uuid" })).toBe("Uuid | null");
  expect(await typeOf({ type: "number", format: "uuid" })).toBe("number");
  expect(await typeOf({ type: "array", items: uuid })).toBe("Uuid[]");
  expect(await typeOf({ type: "string", format: "uri" })).toBe("string");
});

test("the specification lets other instances pass, and so do type and validator", async () => {
  const files = await packageOf({ format: "uuid" });
  expect(typeText(files, "Thing")).toMatch(/^\| Uuid \| number|^Uuid \| number/);
  const module = await importPackage(files);
  expect([1, id, "x"].map((value) => judge(module, "Thing", value).length)).toEqual([0, 0, 1]);
});

test("the validator proves what the type says, also where formats are annotations", async () => {
  const module = await importPackage(await packageOf(uuid));
  expect(judge(module, "Thing", id)).toEqual([]);
  expect(judge(module, "Thing", "x")).toMatchObject([{ keyword: "format", params: { format: "uuid" } }]);
  const annotated = await importPackage(await packageOf({ type: "string", format: "uri" }));
  expect(judge(annotated, "Thing", "x y")).toEqual([]);
});

test("a literal stays a literal, wherever it stands", async () => {
  expect(await typeOf({ const: id, format: "uuid" })).toBe(`"${id}"`);
  expect(await typeOf({ enum: [id], ...uuid })).toBe(`"${id}"`);
  expect(await typeOf({ anyOf: [uuid, { const: "none" }] })).toBe('Uuid | "none"');
});

test("alternatives stay apart unless one of them is any string", async () => {
  const email = { type: "string", format: "email" };
  expect(await typeOf({ anyOf: [uuid, email] })).toBe("Uuid | Email");
  expect(await typeOf({ anyOf: [uuid, uuid] })).toBe("Uuid");
  expect(await typeOf({ anyOf: [uuid, { type: "string" }] })).toBe("string");
  expect(await typeOf({ not: uuid })).not.toContain("Uuid");
});

test("of two formats that one string is of, the type is the same in either order", async () => {
  const [one, other] = [{ format: "uuid" }, { format: "email" }];
  expect(await typeOf({ type: "string", allOf: [one, other] })).toBe("Email");
  expect(await typeOf({ type: "string", allOf: [other, one] })).toBe("Email");
});

test("names of members are not branded", async () => {
  expect(
    await typeOf({ type: "object", propertyNames: uuid, additionalProperties: { type: "number" } }),
  ).toBe("{ [key: string]: number }");
});

test("each is declared once, with a predicate, and the package exports both", async () => {
  const module = await importPackage(await packageOf(uuid));
  const verdicts = [id, "x", 1].map((value) => module.isUuid?.(value));
  expect(verdicts).toEqual([true, false, false]);
  expect(module.isDay?.("2026-01-31")).toBe(true);
});

test("a declaration of the same name gets another one", async () => {
  const schemas = {
    "uuid.json": { title: "Uuid", ...uuid },
    "formats.json": { title: "formats", type: "string" },
  };
  const { files } = await renderSchemas(schemas, undefined, { formats });
  expect(typeText(files, "UuidType")).toBe("Uuid");
  const modules = files.flatMap(({ path }) => /^src\/([^/]+)\.ts$/.exec(path)?.[1] ?? []);
  expect(modules.sort()).toEqual([
    "UuidType",
    "formats",
    expect.stringMatching(/^formats-[0-9a-f]{8}$/),
    "index",
  ]);
});
