import { expect, test } from "vitest";
import type { JsonValue } from "../../../generator/ir/json.ts";
import type { Rename } from "../../../generator/ir/rename.ts";
import { surveySchemas } from "../../../generator/stages/3-model/survey-schemas.ts";
import { assignNames } from "../../../generator/stages/4-name/assign-names.ts";
import { resolveFiles } from "../../support/resolve-files.ts";

const files: Readonly<Record<string, JsonValue>> = {
  "shop/order.json": { title: "Order", $ref: "#/$defs/line", $defs: { line: { type: "string" } } },
};

function rename(answer: Rename, names: Readonly<Record<string, string>> = {}, schemas = files) {
  const { graph } = resolveFiles(schemas, { readWrite: "split" });
  const { value, diagnostics } = assignNames(surveySchemas(graph).value, { names, rename: answer });
  return {
    names: [...value.declarations.values()].map((each) => each.type.name),
    said: diagnostics.map(
      ({ code, message, place }) => `${code} ${place?.uri.slice(8)}#${place?.pointer} ${message}`,
    ),
  };
}

test("is told the name that would be chosen, the title, and where the schema is", () => {
  const told: unknown[] = [];
  rename((...given) => {
    told.push(given);
    return undefined;
  });
  expect(told).toEqual([
    ["Order", { title: "Order", path: "shop/order.json", pointer: "" }],
    ["line", { title: undefined, path: "shop/order.json", pointer: "/$defs/line" }],
  ]);
});

test("what it answers is the name, and undefined keeps the one that was chosen", () => {
  const answer: Rename = (name, { pointer }) => (pointer === "" ? `${name}Dto` : undefined);
  expect(rename(answer)).toEqual({ names: ["OrderDto", "line"], said: [] });
});

test("is not asked where the configuration has a name", () => {
  expect(rename((name) => `${name}Dto`, { "order.json": "Purchase" }).names).toEqual(["Purchase", "lineDto"]);
});

test("what clashes is told apart as always", () => {
  const { names, said } = rename(() => "Same");
  expect(new Set(names).size).toBe(2);
  expect(said).toEqual([expect.stringMatching(/^name-clash .*2 schemas are called Same/)]);
});

test("variants are called after what it has chosen, and it is not asked about them", () => {
  const user = { title: "User", properties: { id: { readOnly: true } } };
  expect(rename((name) => `${name}Dto`, {}, { "user.json": user }).names).toEqual([
    "UserDto",
    "UserDtoInput",
  ]);
});

test("an answer that is no name is an error at the schema, and so are no text and a failure", () => {
  const answers: Readonly<Record<string, () => unknown>> = {
    '"a-b" is no name that a type can have': () => "a-b",
    '"string" is no name that a type can have': () => "string",
    '"" is no name that a type can have': () => "",
    "it answers with a value of type number": () => 1,
    "it answers with null": () => null,
    "it answers with a promise": async () => "Order",
    "it throws out of names": () => {
      throw new Error("out of names");
    },
  };
  for (const [problem, answer] of Object.entries(answers)) {
    expect(rename(answer as Rename, { "order.json#/$defs/line": "Line" }).said).toEqual([
      `rename-failed shop/order.json# The function names.rename has no name to offer instead of Order: ${problem}.`,
    ]);
  }
});
