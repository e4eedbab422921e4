import { expect, test } from "vitest";
import { indexView } from "../../../../generator/stages/5-view/package/index-view.ts";
import { overviewOf } from "../../../support/view-context.ts";

const runtime = [
  'export type { Issue } from "./runtime/issue.js";',
  'export type { StandardSchema } from "./runtime/standard-schema.js";',
  'export type { Validation } from "./runtime/validation.js";',
  'export { ValidationError } from "./runtime/validation-error.js";',
];

test("each declaration is exported without its collector, an enumeration's name as a value", () => {
  const { path, lines } = indexView(
    overviewOf({ "B.JSON": { enum: ["x", "y"] }, "A.JSON": { type: "object" } }),
  );
  expect(path).toBe("src/index.ts");
  expect(lines).toEqual([
    'export { isA, validateA, assertA, ASchema } from "./A.js";',
    'export type { A } from "./A.js";',
    'export { B, isB, validateB, assertB, BSchema } from "./B.js";',
    ...runtime,
  ]);
});

test("an enumeration of more than strings has no object of values", () => {
  const { lines } = indexView(overviewOf({ "A.JSON": { enum: ["x", 1] } }));
  expect(lines[1]).toBe('export type { A } from "./A.js";');
});

test("a declaration that is called like something of the runtime wins", () => {
  const { lines } = indexView(overviewOf({ "Issue.json": {}, "Standard.json": {} }));
  expect(lines.slice(4)).toEqual([runtime[2], runtime[3]]);
});

test("a package without declarations is still a module", () => {
  expect(indexView(overviewOf({})).lines).toEqual(["export {};"]);
});
