import { expect, test } from "vitest";
import { completeOptions } from "../../generator/config/options.ts";
import { settingsFor } from "../../generator/config/settings-for.ts";

test("settings are those of all documents, with what overrides say of their paths, later ones last", () => {
  const options = completeOptions({
    types: { readonly: true },
    overrides: [
      { files: "legacy/**", types: { unknown: "any", enums: "union" } },
      { files: ["**/*.yaml", "legacy/old.json"], types: { enums: "both" }, schemas: { dialect: "draft-04" } },
    ],
  });
  expect(settingsFor("new.json", options)).toMatchObject({ types: { readonly: true, unknown: "unknown" } });
  expect(settingsFor("legacy/a/b.json", options).types).toMatchObject({
    readonly: true,
    unknown: "any",
    enums: "union",
  });
  expect(settingsFor("legacy/old.json", options)).toMatchObject({
    types: { unknown: "any", enums: "both" },
    schemas: { dialect: "draft-04", backtracking: "warn" },
  });
});

test.each(["legacy", "legacy/", "./legacy", "./legacy/*.json", "legacy/.*"])("%s is a glob", (files) => {
  const options = completeOptions({ overrides: [{ files, types: { maxTuple: 0 } }] });
  const path = files === "legacy/.*" ? "legacy/.a.json" : "legacy/a.json";
  expect(settingsFor(path, options).types.maxTuple).toBe(0);
  expect(settingsFor("other/legacy.json", options).types.maxTuple).toBe(2);
});
