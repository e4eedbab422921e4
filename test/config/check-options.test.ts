import { expect, test } from "vitest";
import type { PartialOptions } from "../../generator/config/options.ts";
import { generate } from "../../generator/generate.ts";

const pet = { uri: "file:///pet.json", value: { title: "Pet", type: "string" } };

/** What generating says of options that TypeScript would refuse, and how many files there are. */
async function said(options: unknown): Promise<readonly string[]> {
  const { files, diagnostics } = await generate([pet], options as PartialOptions);
  expect(files.length === 0).toBe(diagnostics.length > 0);
  return diagnostics.map(({ code, message, hint }) => {
    expect(code).toBe("config-invalid");
    return hint === undefined ? message : `${message} (${hint})`;
  });
}

test("options are checked as a configuration is", async () => {
  expect(await said({ types: { formats: { uid: "Uid" }, enum: "union" } })).toEqual([
    "The setting types.formats.uid is for a format that has no check. (did you mean uuid or uri?)",
    "There is no setting types.enum. (did you mean enums?)",
  ]);
  expect(await said({ overrides: [{ files: "a", types: { layout: "single" } }] })).toHaveLength(1);
  expect(await said(null)).toEqual(["The configuration must be an object, and this is null."]);
});

test("what is about files is no option, and what only options have is checked, too", async () => {
  expect(await said({ inputs: ["a"], references: { from: ["b"] } })).toEqual([
    "The setting inputs is one for files. (generate() is given documents)",
    "The setting references.from is one for files. (generate() is given documents)",
  ]);
  expect(await said({ templates: "mine", assurance: "none" })).toEqual([
    "The setting templates must be an object of texts.",
    'The setting assurance must be "syntax" or "types".',
  ]);
});

test("right ones are passed", async () => {
  const options: PartialOptions = {
    package: { name: "pets", license: undefined },
    types: { readonly: true },
    names: { rename: (name) => `${name}Dto` },
    overrides: [{ files: "**", types: { enums: "union" } }],
    assurance: "syntax",
    templates: {},
  };
  expect(await said(options)).toEqual([]);
});
