import { expect, test } from "vitest";
import type { JsonValue } from "../../../generator/ir/json.ts";
import { defaultTypeSettings } from "../../../generator/ir/type-settings.ts";
import { surveySchemas } from "../../../generator/stages/3-model/survey-schemas.ts";
import { assignNames } from "../../../generator/stages/4-name/assign-names.ts";
import { resolveFiles } from "../../support/resolve-files.ts";

function namesOf(files: Readonly<Record<string, JsonValue>>, names: Readonly<Record<string, string>> = {}) {
  const { graph } = resolveFiles(files);
  const { value, diagnostics } = assignNames(surveySchemas(graph).value, { names });
  const byId = [...value.declarations].map(([id, each]) => [id.slice("file:///".length), each.type.name]);
  return {
    names: Object.fromEntries(byId),
    messages: diagnostics.map((diagnostic) => diagnostic.message),
    declarations: value.declarations,
  };
}

test("titles, then keys of definitions, then file names", () => {
  const files = {
    "user-pool.json": {
      title: "UserPool",
      $ref: "#/$defs/my_type",
      $defs: { my_type: { title: "Something else" } },
    },
    "arn-type.schema.json": { type: "string" },
  };
  expect(namesOf(files).names).toEqual({
    "arn-type.schema.json#": "ArnType",
    "user-pool.json#": "UserPool",
    "user-pool.json#/$defs/my_type": "my_type",
  });
});

test("names stay as written where they are legal, and become words in Pascal case elsewhere", () => {
  const titles = [
    "IPv4.Addr",
    "HTTPHeader2x",
    "Größe",
    "amazon cognito user pool",
    "3D model",
    "$special",
    "😀",
  ];
  const files = Object.fromEntries(titles.map((title, index) => [`f${index}.json`, { title }]));
  expect(Object.values(namesOf(files).names)).toEqual([
    "IPv4Addr",
    "HTTPHeader2x",
    "Größe",
    "AmazonCognitoUserPool",
    "_3DModel",
    "$special",
    "F6",
  ]);
});

test("what qualifies a name stands before it as a word, and no name begins with a digit", () => {
  const files = {
    "2019/core.json": { $defs: { text: { type: "string" } } },
    "2020/core.json": { $defs: { text: { type: "string" } } },
  };
  expect(Object.values(namesOf(files).names)).toEqual(["_2019Text", "_2020Text"]);
});

test("keys of metaschemas are qualified by draft", () => {
  const draft = (name: string) => ({
    $ref: `http://json-schema.org/${name}/schema#/definitions/stringArray`,
  });
  const files = { "a.json": { allOf: [draft("draft-04"), draft("draft-07")] } };
  expect(Object.values(namesOf(files).names).sort()).toEqual([
    "A",
    "Draft04StringArray",
    "Draft07StringArray",
  ]);
});

test("reserved words and globals get an underscore", () => {
  const files = {
    "a.json": { title: "string" },
    "b.json": { title: "Array" },
    "c.json": { title: "default" },
  };
  expect(Object.values(namesOf(files).names)).toEqual(["string_", "Array_", "default_"]);
});

test("a schema without a name of its own is named after the way to it", () => {
  const files = {
    "order.json": {
      properties: { lines: { items: { type: "string" } }, again: { $ref: "#/properties/lines/items" } },
    },
  };
  expect(namesOf(files).names["order.json#/properties/lines/items"]).toBe("OrderLines");
});

test("two schemas of one title are both qualified by what differs in their file names, in either order", () => {
  const files = {
    "user-pools-pagination-key-schema.json": { title: "PaginationKey" },
    "identity-pools-pagination-key-schema.json": { title: "PaginationKey" },
  };
  for (const each of [files, Object.fromEntries(Object.entries(files).reverse())]) {
    const { names, messages } = namesOf(each);
    expect(names).toEqual({
      "identity-pools-pagination-key-schema.json#": "IdentityPoolsPaginationKey",
      "user-pools-pagination-key-schema.json#": "UserPoolsPaginationKey",
    });
    expect(messages).toEqual([
      "2 schemas are called PaginationKey; they are named IdentityPoolsPaginationKey, UserPoolsPaginationKey.",
    ]);
  }
});

test("one of them keeps its name where only the others have something to add", () => {
  const files = { "thing.json": { title: "Thing" }, "old-thing.json": { title: "Thing" } };
  expect(Object.values(namesOf(files).names).sort()).toEqual(["OldThing", "Thing"]);
});

test("the same file name in two folders is told apart by the folders", () => {
  const files = { "v1/thing.json": { type: "string" }, "v2/thing.json": { type: "string" } };
  expect(Object.values(namesOf(files).names).sort()).toEqual(["V1Thing", "V2Thing"].sort());
});

test("the setting names settles it, by path, by file name and by pointer", () => {
  const files = {
    "s/a.json": { title: "Thing", type: "string", $defs: { x: true } },
    "s/b.json": { title: "Thing" },
  };
  const { names, messages } = namesOf(files, {
    "s/a.json": "First",
    "b.json": "Second",
    "a.json#/$defs/x": "Third",
    "c.json": "No",
  });
  expect(Object.values(names).sort()).toEqual(["First", "Second", "Third"]);
  expect(messages).toEqual(["No declared schema is meant by c.json in the setting names."]);
});

test("a name whose exports are taken gets a word more", () => {
  const names = Object.values(
    namesOf({ "a.json": { title: "User" }, "b.json": { title: "UserSchema" } }).names,
  );
  expect(names).toEqual(["User", "UserSchemaType"]);
});

test("a configured name that a branded type has gets a word more, with a warning", () => {
  const { graph } = resolveFiles({ "a.json": { type: "string" } });
  const types = { ...defaultTypeSettings, formats: { uuid: "Uuid" } };
  const { value, diagnostics } = assignNames(surveySchemas(graph, {}, types.formats).value, {
    names: { "a.json": "Uuid" },
  });
  expect([...value.declarations.values()].map((each) => each.type.name)).toEqual(["UuidType"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["name-clash"]);
});

test("names that differ only in case get a file each", () => {
  const { declarations } = namesOf({ "a.json": { title: "Foo" }, "b.json": { title: "FOO" } });
  const modules = [...declarations.values()].map((each) => each.type.module.toLowerCase());
  expect(new Set(modules).size).toBe(2);
});

test("module names are harmless on every file system", () => {
  const files = { "a.json": { title: "con" }, "b.json": { title: "index" }, "c.json": { title: "Größe" } };
  const modules = [...namesOf(files).declarations.values()].map((each) => each.type.module);
  expect(modules).toEqual([
    expect.stringMatching(/^con-[0-9a-f]{8}$/),
    expect.stringMatching(/^index-[0-9a-f]{8}$/),
    expect.stringMatching(/^Gre-[0-9a-f]{8}$/),
  ]);
});
