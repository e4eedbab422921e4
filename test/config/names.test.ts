import { expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";
import { completeOptions } from "../../generator/config/options.ts";
import { generate } from "../../generator/generate.ts";

const pet = { uri: "file:///pet.json", value: { title: "Pet", type: "string" } };

test("names may hold a function under rename, beside names of schemas", async () => {
  const names = { rename: (name: string) => `${name}Dto` };
  expect(checkConfig({ names: { ...names, "a.json": "A" } }, "c.mjs")).toEqual([]);
  const { files } = await generate([pet], { names });
  expect(files.map(({ path }) => path)).toContain("src/PetDto.ts");
});

test("a text under rename names a schema that is called so, as anywhere else", () => {
  const { names, rename } = completeOptions({ names: { rename: "Renamed" } });
  expect({ names, rename }).toEqual({ names: { rename: "Renamed" }, rename: undefined });
  expect(checkConfig({ names: { rename: "Renamed" } }, "c.json")).toEqual([]);
});

test("a function elsewhere, and anything else under rename, is refused", () => {
  const expected = "The setting names in c.mjs must be an object whose values are TypeScript identifiers.";
  for (const names of [{ "a.json": () => "A" }, { rename: 1 }, () => "A"]) {
    expect(checkConfig({ names }, "c.mjs").map(({ message }) => message)).toEqual([expected]);
  }
});
