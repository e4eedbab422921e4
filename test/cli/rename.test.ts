import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder, schemapress, writeFiles } from "../support/command.ts";

const files = {
  "node_modules/.package-lock.json": "{}",
  "schemas/pet.json": { title: "Pet", type: "string" },
  "schemapress.config.mjs":
    'import { ending } from "./ending.mjs";\nexport default { names: { rename: (name) => name + ending } };\n',
  "ending.mjs": 'export const ending = "Dto";\n',
};

test("a function in the configuration chooses names, and is asked in every run", () => {
  const folder = projectFolder(files);
  expect(schemapress(folder, "generate")).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, "generated/src/PetDto.ts"))).toBe(true);
  // Nothing that a run remembers has changed, and yet the answer has.
  writeFiles(folder, { "ending.mjs": 'export const ending = "Type";\n' });
  expect(schemapress(folder, "generate")).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, "generated/src/PetType.ts"))).toBe(true);
});

test("an answer that is no name is a mistake with its place", () => {
  const folder = projectFolder({ ...files, "ending.mjs": 'export const ending = "-dto";\n' });
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(4);
  expect(err).toContain("schemas/pet.json:1:1  error  rename-failed");
  expect(err).toContain('"Pet-dto" is no name that a type can have');
});
