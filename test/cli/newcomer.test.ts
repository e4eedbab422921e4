import { describe, expect, test } from "vitest";
import { projectFolder, schemapress } from "../support/command.ts";
import { runInProcess } from "../support/run-in-process.ts";

/** What `generate` says of the schema in `schemas/pet.json`, and of others, and its exit code before. */
async function said(pet: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = projectFolder({ "schemas/pet.json": pet, ...others });
  const { code, err } = await runInProcess(folder, ["generate"]);
  return `${code}\n${err.replace(/→ .* in \d+\.\d s/, "→ …")}`;
}

describe("a misspelt keyword", () => {
  test("is underlined, and the keyword that was meant is named", async () => {
    const text = `{
  "title": "Pet",
  "tpye": "object",
  "propertees": { "name": { "type": "string" } },
  "requried": ["name"]
}
`;
    expect(await said(text)).toBe(`0
schemas/pet.json:3:3  warning  keyword-misspelt
  3 |   "tpye": "object",
    |    ^^^^
  at /tpye
  "tpye" is no keyword and is passed over; "type" is one.
  hint: did you mean type?

schemas/pet.json:4:3  warning  keyword-misspelt
  4 |   "propertees": { "name": { "type": "string" } },
    |    ^^^^^^^^^^
  at /propertees
  "propertees" is no keyword and is passed over; "properties" is one.
  hint: did you mean properties?

schemas/pet.json:5:3  warning  keyword-misspelt
  5 |   "requried": ["name"]
    |    ^^^^^^^^
  at /requried
  "requried" is no keyword and is passed over; "required" is one.
  hint: did you mean required?

1 schema → …, 3 warnings
`);
  });
});

describe("a wrong path in a $ref", () => {
  const at = (reference: string): string => `{ "title": "Pet", "not": { "$ref": "${reference}" } }\n`;
  const owner = { "schemas/people/owner.json": '{ "$defs": { "Name": { "$anchor": "name" } } }' };

  test("shows where it stands, and how it would have to be written", async () => {
    expect(await said(at("owner.json"), owner)).toBe(`4
schemas/pet.json:1:36  error  reference-not-found
  1 | { "title": "Pet", "not": { "$ref": "owner.json" } }
    |                                     ^^^^^^^^^^
  at /not/$ref
  Nothing is defined at owner.json.
  hint: did you mean people/owner.json?

1 error
`);
  });

  test.each([
    ["people/onwer.json", "did you mean people/owner.json?"],
    ["../people/owner.json#/$defs/Name", "did you mean people/owner.json#/$defs/Name?"],
    ["people/owner.json#/$defs/Nam", "did you mean people/owner.json#/$defs/Name?"],
    ["people/owner.json#/definitions/Name", "did you mean people/owner.json#/$defs/Name?"],
    ["people/owner.json#/Name", "did you mean people/owner.json#/$defs/Name?"],
    ["people/owner.json#nmae", "did you mean people/owner.json#name?"],
    ["people/owner.json#/a/b", "below people/owner.json# are $defs"],
    ["#/title", 'there is "Pet" at that place, which is no schema'],
    ["house", "did you mean house.json?"],
    ["garden.json", "files beside this one are house.json"],
    [
      "https://example.com/a.json",
      "nothing is fetched from the network; put a copy beside the schema, with this $id",
    ],
  ])("%s: %s", async (reference, hint) => {
    const text = await said(at(reference), { ...owner, "schemas/house.json": "{}" });
    expect(text).toContain(`\n  hint: ${hint}\n`);
  });
});

describe("what is not JSON", () => {
  test.each([
    [
      "a missing comma",
      '{\n  "title": "Pet"\n  "type": "object"\n}',
      "3:3",
      '  3 |   "type": "object"\n    |   ^',
    ],
    ["a comma too many", '{\n  "title": "Pet",\n}', "3:1", "  3 | }\n    | ^"],
    ["a comment", '{\n  // A pet\n  "title": "Pet"\n}', "2:3", "  2 |   // A pet\n    |   ^"],
    ["single quotes", "{\n  'title': 'Pet'\n}", "2:3", "  2 |   'title': 'Pet'\n    |   ^"],
  ])("has its place underlined: %s", async (_, text, place, frame) => {
    expect(await said(text)).toContain(`4\nschemas/pet.json:${place}  error  syntax-error\n${frame}\n`);
  });
});

describe("a wrong option", () => {
  test.each([
    [["generate", "--chek"], "Unknown option '--chek'.\n  hint: did you mean --check?"],
    [
      ["generate", "--quiet"],
      "Unknown option '--quiet'.\n  hint: schemapress generate --help lists what there is",
    ],
    [["genrate"], "Unknown command 'genrate'.\n  hint: did you mean generate?"],
    [
      ["generate", "--format", "jsn"],
      "Option '--format <format>' argument 'jsn' is invalid. Allowed choices are text, json, github, gitlab, junit, sarif.\n" +
        "  hint: schemapress generate --help lists what there is",
    ],
    [
      ["explain", "keyword-mispelt"],
      "There is no code keyword-mispelt.\n  hint: did you mean keyword-misspelt?",
    ],
  ])("%j exits with 5", (words, sentence) => {
    expect(schemapress(projectFolder(), ...words)).toEqual({ code: 5, out: "", err: `error  ${sentence}\n` });
  });

  test("an input that is not there is an error with the nearest that is", async () => {
    const folder = projectFolder({ "schemas/pet.json": "{}" });
    const { code, err } = await runInProcess(folder, ["generate", "schema"]);
    expect({ code, err }).toEqual({
      code: 4,
      err: "error  input-not-found\n  No schema file matches schema.\n  hint: did you mean schemas?\n\n1 error\n",
    });
  });
});

describe("an enum of the wrong type", () => {
  test("is no list: the list is written out", async () => {
    expect(await said('{ "title": "Pet", "enum": "cat" }\n')).toBe(`4
schemas/pet.json:1:27  error  keyword-value
  1 | { "title": "Pet", "enum": "cat" }
    |                            ^^^
  at /enum
  The value of "enum" must be an array, and this is "cat".
  hint: write a list: ["cat"]

1 error
`);
  });

  test("has values that the type refuses: they are named", async () => {
    expect(await said('{ "title": "Age", "type": "integer", "enum": ["1", "2"] }\n')).toBe(`0
schemas/pet.json:1:46  warning  enum-outside-type
  1 | { "title": "Age", "type": "integer", "enum": ["1", "2"] }
    |                                              ^^^^^^^^^^
  at /enum
  "enum" has "1", "2", which the type integer beside it refuses.
  hint: without quotes: 1, 2

1 schema → …, 1 warning
`);
  });

  test.each([
    ['{ "type": "int" }', "did you mean integer?"],
    ['{ "type": "strng" }', "did you mean string?"],
    ['{ "type": "float" }', "did you mean number?"],
    ['{ "type": null }', 'the type is called "null", in quotes'],
    ['{ "minimum": "1" }', "without quotes: 1"],
    ['{ "uniqueItems": "true" }', "without quotes: true"],
    ['{ "required": "name" }', 'write a list: ["name"]'],
    ['{ "required": true }', 'an object lists the members that it must have: "required": ["name"]'],
  ])("and other values that are nearly right: %s", async (text, hint) => {
    expect(await said(text)).toContain(`\n  hint: ${hint}\n`);
  });
});
