import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { misprints } from "../../../../generator/lint/second-engine/misprints.ts";
import { root } from "../../../support/command.ts";

const page = readFileSync(join(root, "docs/types/engine.md"), "utf8");

test("every keyword that is warned of is in its table", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  for (const { keyword } of Object.values(misprints)) {
    expect(
      rows.some((row) => row.split(" | ")[0]?.includes(`\`${keyword}\``)),
      keyword,
    ).toBe(true);
  }
});
