import { expect, test } from "vitest";
import { keywordCases } from "../../support/keyword-cases.ts";
import { docText, renderSchemas, typeText } from "../../support/schema-package.ts";

test("names the schema", async () => {
  const { files } = await renderSchemas({ "some-file.json": { title: "OrderLine", type: "string" } });
  expect(typeText(files, "OrderLine")).toBe("string");
  expect(docText(files, "OrderLine")).toBe("");
});

test("is the comment where the schema has another name and no description", async () => {
  const schema = { $defs: { Line: { title: "A line of an order", type: "string" } } };
  const { files } = await renderSchemas({ "some-file.json": schema });
  expect(docText(files, "Line")).toBe("A line of an order");
});

keywordCases({ "no string": { schema: { title: 1 }, refuses: "keyword-value at #/title" } });
