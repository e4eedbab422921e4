import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesTemplate } from "../../generator/ir/name-template.ts";
import { type MatchingNames, namesMatching } from "../../generator/keywords/name-pattern.ts";

const read = (source: string): MatchingNames | undefined => namesMatching({ source, flags: "u" });

describe("a pattern of names", () => {
  test.each([
    ["^x-", ["x-", ""]],
    ["Id$", ["", "Id"]],
    ["^a.*z$", ["a", "z"]],
    ["a", ["", "a", ""]],
    ["^a.*b.*c$", ["a", "b", "c"]],
    ["^\\$defs\\.", ["$defs.", ""]],
    ["^x-.*$", ["x-", ""]],
    ["^x-?", ["x", ""]],
    ["^été-", ["été-", ""]],
  ])("%s is a template", (source, template) => {
    expect(read(source)).toEqual({ kind: "template", template });
  });

  test.each([
    ["^$", [""]],
    ["^name$", ["name"]],
    ["^(get|put)$", ["get", "put"]],
    ["^(?:a|b-c)$", ["a", "b-c"]],
  ])("%s is a few names", (source, names) => {
    expect(read(source)).toEqual({ kind: "names", names });
  });

  test.each(["", ".*", "^.*$", "^", "$", "^.*", "^a?", "a*"])("%j is every name", (source) => {
    expect(read(source)).toEqual({ kind: "every" });
  });

  test.each(["^[a-z]+$", "^\\d", "^a+$", "^a|b$", "^a.b$", "a\\.*b", "^(a|[bc])$", "^a?b", "^a{2}", "^.+$"])(
    "%s is more than TypeScript can say",
    (source) => {
      expect(read(source)).toBeUndefined();
    },
  );

  test("says the names that it matches and no others, line breaks aside", () => {
    const piece = fc.constantFrom(
      "a",
      "b",
      "x-",
      ".*",
      "a*",
      "-?",
      "\\.",
      "\\\\",
      ".",
      "(",
      "|",
      ")",
      "$",
      "^",
      " ",
    );
    const pattern = fc
      .record({
        start: fc.constantFrom("", "^", "^("),
        body: fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join("")),
        end: fc.constantFrom("", "$", ")$"),
      })
      .map(({ start, body, end }) => start + body + end)
      .filter((source) => isPattern(source));
    const name = fc.array(fc.constantFrom("a", "b", "x-", "-", ".", "\\", " ", "$", "^"), { maxLength: 6 });
    let said = 0;
    fc.assert(
      fc.property(pattern, fc.array(name, { minLength: 20, maxLength: 20 }), (source, parts) => {
        const matching = read(source);
        if (matching === undefined) return;
        said += 1;
        const names = ["", "a", "x-a", ...parts.map((each) => each.join(""))];
        const wrong = names.filter((each) => new RegExp(source, "u").test(each) !== isSaid(matching, each));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 4_000, seed: 1 },
    );
    expect(said).toBeGreaterThan(400);
  });
});

function isPattern(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}

function isSaid(matching: MatchingNames, name: string): boolean {
  switch (matching.kind) {
    case "every":
      return true;
    case "names":
      return matching.names.includes(name);
    case "template":
      return matchesTemplate(matching.template, name);
  }
}
