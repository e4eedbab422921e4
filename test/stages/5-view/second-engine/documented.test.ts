import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../../../generator/generate.ts";
import { misprints } from "../../../../generator/lint/second-engine/misprints.ts";
import { root } from "../../../support/command.ts";

const page = readFileSync(join(root, "docs/types/engine.md"), "utf8");

function blocks(language: string): readonly string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm");
  return [...page.matchAll(pattern)].map(([, text = ""]) => text);
}

test("the example of the page is what comes out", async () => {
  const [settings = "", order = ""] = blocks("json");
  const number = { title: "OrderNumber", type: "string" };
  const { files } = await generate(
    [
      { uri: "file:///order.json", text: order },
      { uri: "file:///order-number.json", value: number },
    ],
    { ...JSON.parse(settings), schemas: { dialect: "draft-07" } },
  );
  const module = files.find(({ path }) => path === "src/Order.ts")?.text;
  const [types] = blocks("ts");
  expect(types).toBeDefined();
  expect(module).toContain(types);
});

test("every keyword that is warned of is in its table", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  for (const { keyword } of Object.values(misprints)) {
    expect(
      rows.some((row) => row.split(" | ")[0]?.includes(`\`${keyword}\``)),
      keyword,
    ).toBe(true);
  }
});
