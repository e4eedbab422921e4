import fc from "fast-check";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { hostileSchema } from "./hostile-schema.ts";

test("what json-schema-to-typescript prints of hostile texts is types and comments", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(hostileSchema, async ({ schema }) => {
      const patterns = { "a*/*/ pwned": { title: "*/ pwned", type: "string" } };
      const titled = {
        title: "Thing",
        anyOf: [schema, { type: "object", patternProperties: patterns }],
      };
      const { files } = await generate([{ uri: "file:///thing.json", value: titled }], {
        types: { engine: "json-schema-to-typescript" },
      });
      const modules = files.filter(({ path }) => /^src\/[^/]+\.ts$/.test(path));
      expect(modules.length).toBeGreaterThan(1);
      for (const { path, text } of modules) expect([path, ...strangeIn(path, text)]).toEqual([path]);
    }),
    { seed: 20260101, endOnFailure: true, numRuns: 25 },
  );
});

/** Syntax errors, and names in the code that only hostile texts have. */
function strangeIn(path: string, text: string): readonly string[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  const found = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) && node.text === "pwned") found.push(node.parent.getText(tree).slice(0, 80));
    node.forEachChild(visit);
  }
  visit(tree);
  return found;
}
