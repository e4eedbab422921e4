import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder, readTree, schemapress, writeFiles } from "../support/command.ts";

const pet = {
  title: "Pet",
  type: "object",
  properties: { name: { $ref: "#/$defs/Name" } },
  $defs: { Name: { type: "string", minLength: 1 } },
};

test("a project without installed packages is left as it is", () => {
  const folder = projectFolder({ "schemas/pet.json": pet });
  schemapress(folder, "generate");
  const paths = Object.keys(readTree(folder)).map((path) => path.split("/")[0]);
  expect([...new Set(paths)].sort()).toEqual(["generated", "schemas"]);
});

test("a change is never missed: of a schema, of the output, of the configuration, of a template", () => {
  const folder = projectFolder({ "schemas/pet.json": pet, "node_modules/.keep": "" });
  const run = () => schemapress(folder, "generate").err;
  run();
  writeFiles(folder, { "schemas/pet.json": { ...pet, description: "New." } });
  expect(run()).not.toContain("(0 changed)");
  expect(readTree(join(folder, "generated"))["src/Pet.ts"]).toContain("/** New. */");
  writeFiles(folder, { "generated/src/Pet.ts": "edited by hand" });
  expect(run()).toContain("(1 changed)");
  rmSync(join(folder, "generated/dist"), { recursive: true });
  expect(run()).not.toContain("(0 changed)");
  writeFiles(folder, { "schemapress.config.json": { package: { name: "pets" } } });
  run();
  expect(readTree(join(folder, "generated"))["package.json"]).toContain('"name": "pets"');
  writeFiles(folder, {
    "schemapress.config.json": { package: { name: "pets" }, templates: "mine" },
    "mine/partials/banner.hbs": "// Ours.\n",
  });
  run();
  expect(readTree(join(folder, "generated"))["src/Pet.ts"]).toMatch(/^\/\/ Ours\.\n/);
  writeFiles(folder, { "mine/partials/banner.hbs": "// Yours.\n" });
  run();
  expect(readTree(join(folder, "generated"))["src/Pet.ts"]).toMatch(/^\/\/ Yours\.\n/);
});
