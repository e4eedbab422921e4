import { expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";
import { completeOptions } from "../../generator/config/options.ts";
import { generate } from "../../generator/generate.ts";

const at = { uri: "file:///a.json", pointer: "" };

const pet = { uri: "file:///pet.json", value: { title: "Pet", type: "string" } };

test("names may hold a function under rename, beside names of schemas", async () => {
  const names = { rename: (name: string) => `${name}Dto` };
  expect(checkConfig({ names: { ...names, "a.json": "A" } }, at)).toEqual([]);
  const { files } = await generate([pet], { names });
  expect(files.map(({ path }) => path)).toContain("src/PetDto.ts");
});

test("a text under rename names a schema that is called so, as anywhere else", () => {
  const { names, rename } = completeOptions({ names: { rename: "Renamed" } });
  expect({ names, rename }).toEqual({ names: { rename: "Renamed" }, rename: undefined });
  expect(checkConfig({ names: { rename: "Renamed" } }, at)).toEqual([]);
});

test("a function elsewhere, and anything else under rename, is refused", () => {
  const refused = [{ "a.json": () => "A" }, { rename: 1 }, () => "A"].flatMap((names) =>
    checkConfig({ names }, at).map(({ message }) => message),
  );
  expect(refused).toEqual([
    'The setting names["a.json"] must be a string, and this is a function.',
    "The setting names.rename must be a string, and this is 1.",
    "The setting names must be an object, and this is a function.",
  ]);
});
