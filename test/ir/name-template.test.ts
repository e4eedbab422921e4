import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesTemplate, sameTemplate } from "../../generator/ir/name-template.ts";

test.each([
  [["x-", ""], "x-", true],
  [["x-", ""], "x-a", true],
  [["x-", ""], "ax-", false],
  [["", "a", ""], "bab", true],
  [["a", "a"], "a", false],
  [["a", "a"], "aa", true],
  [["a", "b", "c"], "abc", true],
  [["a", "b", "c"], "acb", false],
  [["ab", "b", "bc"], "abbc", false],
])("%j and %j: %s", (template, name, matches) => {
  expect(matchesTemplate(template, name)).toBe(matches);
});

test("a name matches if any strings stand between the texts, as a regular expression says", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "."), maxLength: 2 });
  const name = fc.string({ unit: fc.constantFrom("a", "b", ".", "\n"), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), name, (template, each) => {
      const pattern = new RegExp(`^${template.map((part) => part.replaceAll(".", "\\.")).join(".*")}$`, "su");
      expect(matchesTemplate(template, each)).toBe(pattern.test(each));
    }),
    { numRuns: 5_000, seed: 1 },
  );
});

test("templates are the same if they are written alike", () => {
  expect(sameTemplate(["a", ""], ["a", ""])).toBe(true);
  expect(sameTemplate(["a", ""], ["a", "", ""])).toBe(false);
  expect(sameTemplate(["", "a"], ["a", ""])).toBe(false);
});
