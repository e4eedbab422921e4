import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";
import { root } from "../support/command.ts";

test.each(["README.md", "docs/configuration.md"])("the configurations in %s are right", (path) => {
  const text = readFileSync(join(root, path), "utf8");
  const blocks = [...text.matchAll(/^```json\n(.*?)^```/gms)].map(([, block = ""]) => block);
  const configurations = blocks.filter((block) => /^\{\n {2}"(\$schema|package|overrides)"/.test(block));
  expect(configurations.length).toBeGreaterThan(0);
  for (const each of configurations) {
    expect(checkConfig(JSON.parse(each.replace("…", "a")), { uri: "file:///c.json", pointer: "" })).toEqual(
      [],
    );
  }
});
