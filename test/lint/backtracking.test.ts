import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import type { JsonValue } from "../../generator/ir/json.ts";

async function said(
  schema: JsonValue,
  options: Parameters<typeof generate>[1] = {},
): Promise<readonly string[]> {
  const { diagnostics } = await generate([{ uri: "file:///thing.json", value: schema }], options);
  return diagnostics.map(({ severity, code, place, hint }) =>
    [severity, code, place?.pointer, hint].filter((part) => part !== undefined).join(" | "),
  );
}

describe("patterns that take long", () => {
  test("are warned of, with a string that shows it", async () => {
    const schema = { type: "string", pattern: "^(a+)+$" };
    const { diagnostics } = await generate([{ uri: "file:///thing.json", value: schema }]);
    expect(diagnostics).toMatchObject([
      {
        severity: "warning",
        code: "pattern-backtracks",
        hint: "write it so that no two repetitions can match the same text",
      },
    ]);
    expect(diagnostics[0]?.message).toContain("exponential");
    expect(diagnostics[0]?.message).toContain("'a'.repeat(");
  });

  test("are harmless beside a length that is checked first, but for those that double", async () => {
    const pattern = "^\\s*(.*?)\\s*$";
    expect(await said({ type: "string", pattern })).toEqual([
      "warning | pattern-backtracks | /pattern | a maxLength of at most 4096 beside it makes it harmless, as it is checked first",
    ]);
    expect(await said({ type: "string", pattern, maxLength: 100 })).toEqual([]);
    expect(await said({ type: "string", pattern: "^(a+)+$", maxLength: 100 })).toHaveLength(1);
  });

  test("are looked for among names, too, and only if that is wanted", async () => {
    const schema = { type: "object", patternProperties: { "^(a|a)*$": true } };
    expect(await said(schema)).toHaveLength(1);
    expect(await said(schema, { schemas: { backtracking: "ignore" } })).toEqual([]);
  });

  test("are not those that people write mostly", async () => {
    const patterns = [
      "^[a-z]+$",
      "^\\d{4}-\\d{2}$",
      "^(?:[\\w-]+\\.)+[a-z]+$",
      "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    ];
    for (const pattern of patterns) expect(await said({ type: "string", pattern })).toEqual([]);
  });
});

describe("patterns of other languages", () => {
  test.each<[string, RegExp]>([
    ["(?i)abc", /inline flags/],
    ["a++b", /possessive/],
    ["(?>ab)c", /atomic/],
    ["(?P<year>\\d+)", /named groups/],
    ["\\Aabc\\z", /\^ and \$/],
    ["[[:alpha:]]+", /\\p\{L\}/],
    ["\\x{20AC}", /\\u\{20AC\}/],
    ["a(?#comment)b", /comments/],
    ["(?R)", /recursion/],
  ])("%s is an error with a hint", async (pattern, hint) => {
    const [line = ""] = await said({ type: "string", pattern });
    expect(line).toMatch(/^error \| pattern-unreadable \| \/pattern \| /);
    expect(line).toMatch(hint);
  });

  test("are left out with a warning where that is wanted, but not where they choose members", async () => {
    const skip = { schemas: { unreadablePatterns: "skip" } } as const;
    expect(await said({ type: "string", pattern: "(?i)abc" }, skip)).toEqual([
      expect.stringMatching(/^warning \| pattern-unreadable/),
    ]);
    expect(await said({ type: "object", patternProperties: { "(?i)a": true } }, skip)).toEqual([
      expect.stringMatching(/^error \| pattern-unreadable/),
    ]);
  });
});
