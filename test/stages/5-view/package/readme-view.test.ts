import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { chooseExample } from "../../../../generator/stages/5-view/package/choose-example.ts";
import { readmeView } from "../../../../generator/stages/5-view/package/readme-view.ts";
import { overviewOf } from "../../../support/view-context.ts";

function exampleOf(schemas: Parameters<typeof overviewOf>[0]): string | undefined {
  return chooseExample(overviewOf(schemas).entries)?.names.type.name;
}

const refersTo = (...files: string[]) => ({
  type: "array",
  prefixItems: files.map((file) => ({ $ref: file })),
});

test("the example is the declaration that refers to most others, also indirectly", () => {
  expect(
    exampleOf({
      "A.JSON": {},
      "B.JSON": refersTo("A.JSON"),
      "C.JSON": refersTo("B.JSON"),
      "D.JSON": refersTo("A.JSON", "B.JSON"),
    }),
  ).toBe("C");
});

test("of several the first by name is taken, also where they refer to each other", () => {
  expect(exampleOf({ "B.JSON": {}, "A.JSON": {} })).toBe("A");
  expect(exampleOf({ "B.JSON": refersTo("C.JSON"), "C.JSON": refersTo("B.JSON"), "A.JSON": {} })).toBe("B");
});

test("the front page names the example and lists every declaration", () => {
  const folder = join(import.meta.dirname, "../../../../schemas");
  const files = readdirSync(folder).map((file) => [
    `schemas/${file}`,
    JSON.parse(readFileSync(join(folder, file), "utf8")),
  ]);
  const view = readmeView(overviewOf(Object.fromEntries(files)));
  expect(view.examples).toEqual([
    {
      type: "UserPoolClientType",
      is: "isUserPoolClientType",
      validate: "validateUserPoolClientType",
      assert: "assertUserPoolClientType",
      standard: "UserPoolClientTypeSchema",
      companion: "UserPoolClientTypeStandard",
      companions: '"@example/shop/json-schema"',
      root: '"@example/shop"',
      subpath: '"@example/shop/UserPoolClientType"',
      json: '"@example/shop/schemas/UserPoolClientType.json"',
    },
  ]);
  expect(view.count).toBe("32 schemas");
  expect(view.declarations).toHaveLength(32);
  expect(view.declarations[0]).toEqual({
    link: "[`AccessTokenValidityType`](docs/AccessTokenValidityType.md)",
    kind: "integer",
    summary:
      "How long an access token stays valid, counted in the unit that `TokenValidityUnits` gives for it.",
  });
});

test("a package without declarations has no example", () => {
  expect(readmeView(overviewOf({})).examples).toEqual([]);
});
