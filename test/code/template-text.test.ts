import fc from "fast-check";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { templateText } from "../../generator/code/template-text.ts";

test("a template is a template literal type with any string between its texts", () => {
  expect(templateText(["x-", ""])).toBe("`x-${string}`");
  expect(templateText(["", "a", ""])).toBe("`${string}a${string}`");
});

test("what could end a text early is escaped", () => {
  expect(templateText(["`", "${x}"])).toBe("`\\`${string}\\${x}`");
  expect(templateText(['"', "\\"])).toBe('`"${string}\\\\`');
});

test("a parser finds the texts again, whatever they are", () => {
  const text = fc.oneof(
    fc.string({
      unit: fc.constantFrom("`", "$", "{", "}", "\\", '"', "'", "\n", "\u2028", "a", "u0041", "x"),
    }),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (template) => {
      expect(textsIn(templateText(template))).toEqual(template);
    }),
    { numRuns: 2_000, seed: 1 },
  );
});

/** The texts of a template literal type, as TypeScript reads them. */
function textsIn(type: string): readonly string[] {
  const file = ts.createSourceFile("a.ts", `type A = ${type};`, ts.ScriptTarget.Latest);
  const [statement] = file.statements;
  if (file.statements.length !== 1 || statement === undefined || !ts.isTypeAliasDeclaration(statement))
    return [];
  if (!ts.isTemplateLiteralTypeNode(statement.type)) return [];
  return [statement.type.head.text, ...statement.type.templateSpans.map(({ literal }) => literal.text)];
}
