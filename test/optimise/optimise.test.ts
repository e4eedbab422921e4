import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { passes } from "../../generator/optimise/optimise.ts";

test("every pass has a name of its own, and a test of that name", () => {
  const tests = readdirSync(import.meta.dirname);
  expect(new Set(passes.map((pass) => pass.name)).size).toBe(passes.length);
  for (const { name } of passes) expect(tests).toContain(join(`${name}.test.ts`));
});
