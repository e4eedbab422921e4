import { expect, test } from "vitest";
import type { JsonValue } from "../../../generator/ir/json.ts";
import { surveySchemas } from "../../../generator/stages/3-model/survey-schemas.ts";
import { assignNames } from "../../../generator/stages/4-name/assign-names.ts";
import { resolveFiles } from "../../support/resolve-files.ts";

const user = { title: "User", properties: { id: { readOnly: true }, password: { writeOnly: true } } };

function namesOf(files: Readonly<Record<string, JsonValue>>, names: Readonly<Record<string, string>> = {}) {
  const { graph } = resolveFiles(files, { readWrite: "split" });
  const { value, diagnostics } = assignNames(surveySchemas(graph).value, { names });
  return {
    names: [...value.declarations.values()].map((each) => each.type.name).sort(),
    messages: diagnostics.map(({ code, message }) => `${code} ${message}`),
  };
}

test("variants are called after their declaration, whatever that came to be called", () => {
  expect(namesOf({ "user.json": user }).names).toEqual(["User", "UserInput", "UserOutput"]);
  expect(namesOf({ "user.json": user }, { "user.json": "Account" }).names).toEqual([
    "Account",
    "AccountInput",
    "AccountOutput",
  ]);
  expect(namesOf({ "a/user.json": user, "b/user.json": { title: "User" } }).names).toEqual([
    "AUser",
    "AUserInput",
    "AUserOutput",
    "BUser",
  ]);
});

test("a declaration that is called so keeps its name, and a warning says what the variant is called", () => {
  const { names, messages } = namesOf({ "user.json": user, "b.json": { title: "UserInput" } });
  expect(names).toEqual(["User", "UserInput", "UserInputType", "UserOutput"]);
  expect(messages).toEqual([
    "name-clash 2 schemas are called UserInput; they are named UserInput, UserInputType.",
  ]);
});

test("the setting names gives a variant a name of its own", () => {
  const given = { "user.json as input": "NewUser" };
  expect(namesOf({ "user.json": user }, given)).toEqual({
    names: ["NewUser", "User", "UserOutput"],
    messages: [],
  });
});
