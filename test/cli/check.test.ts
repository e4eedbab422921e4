import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder, readTree, schemapress, writeFiles } from "../support/command.ts";

const pet = {
  title: "Pet",
  type: "object",
  properties: { name: { $ref: "#/$defs/Name" } },
  $defs: { Name: { type: "string", minLength: 1 } },
};

test("--check writes nothing, prints a unified diff and exits with 2", () => {
  const folder = projectFolder({ "schemas/pet.json": pet });
  const first = schemapress(folder, "generate", "--check");
  expect(first.code).toBe(2);
  expect(first.out).toContain("--- /dev/null\n+++ b/generated/README.md\n");
  expect(() => statSync(join(folder, "generated"))).toThrow();
  schemapress(folder, "generate");
  expect(schemapress(folder, "generate", "--check")).toEqual({ code: 0, out: "", err: "" });
  writeFiles(folder, { "schemas/pet.json": { ...pet, title: "Pet", description: "Changed." } });
  const before = readTree(join(folder, "generated"));
  const { code, out, err } = schemapress(folder, "generate", "--check");
  expect(code).toBe(2);
  expect(out).toContain("--- a/generated/src/Pet.ts\n+++ b/generated/src/Pet.ts\n");
  expect(out).toContain("+/** Changed. */\n");
  expect(err).toContain("generated is not what would be generated: run schemapress generate");
  expect(readTree(join(folder, "generated"))).toEqual(before);
});

test("--check lists what would be added, changed and removed, and what was edited by hand", () => {
  const folder = projectFolder({ "schemas/pet.json": pet, "schemas/cat.json": { type: "string" } });
  schemapress(folder, "generate");
  writeFiles(folder, {
    "schemas/pet.json": { ...pet, description: "Changed." },
    "schemas/dog.json": { type: "string" },
    "generated/docs/Name.md": "My own words.\n",
  });
  rmSync(join(folder, "schemas/cat.json"));
  const { code, out, err } = schemapress(folder, "generate", "--check");
  expect(code).toBe(2);
  const lines = err.split("\n");
  expect(lines).toContain("added: generated/src/Dog.ts");
  expect(lines).toContain("changed: generated/src/Pet.ts");
  expect(lines).toContain("removed: generated/src/Cat.ts");
  expect(lines.filter((line) => line.startsWith("edited by hand"))).toEqual([
    "edited by hand: generated/docs/Name.md",
  ]);
  expect(out).toContain("-My own words.\n");
});

test("--check does not ask for dist, which is not committed", () => {
  const folder = projectFolder({ "schemas/pet.json": pet });
  schemapress(folder, "generate");
  rmSync(join(folder, "generated/dist"), { recursive: true });
  expect(schemapress(folder, "generate", "--check").code).toBe(0);
});
