import { expect, test } from "vitest";
import { simplifyPatterns } from "../../generator/optimise/simplify-patterns.ts";
import { compileValidators } from "../support/compile-validators.ts";
import { predicateText } from "../support/predicate-text.ts";
import { plain, shows } from "./shows.ts";

test("one character of a set is looked for, and the report keeps the pattern", async () => {
  const schema = { type: "string", pattern: "[\\w-]+" };
  expect(predicateText(schema, [simplifyPatterns])).toEqual(plain(schema));
  const [module] = await compileValidators([schema], {}, { passes: [simplifyPatterns] });
  if (typeof module !== "object") throw new Error("not compiled");
  expect(["", "+", "+a", "-"].map((value) => module.isThing?.(value))).toEqual([false, false, true, true]);
  expect(module.validateThing?.("+")).toMatchObject({ issues: [{ params: { pattern: "[\\w-]+" } }] });
});
shows(simplifyPatterns, { pattern: "^a+$" }, plain({ pattern: "^a+$" }));
