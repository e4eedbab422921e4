import { error, warning } from "./catalogue-entry.js";

/** What can be wrong with a file before anybody asks what its schema means. */
export const inputCodes = {
  "input-not-found": error<{ pattern: string }>(({ pattern }) => `No schema file matches ${pattern}.`, {
    explanation: `
      An input is a path, a folder or a glob, seen from the project folder. In folders, files that end with
      .json, .yaml or .yml are looked for, at any depth. A pattern that matches nothing is more likely misspelt
      than meant, so nothing is generated from the others either.

      Write globs in quotes, so that schemapress and not the shell reads them:

          schemapress generate "models/**/*.json"`,
    settings: ["inputs", "references.from"],
  }),
  "input-unsteady": error<{ attempts: number }>(
    ({ attempts }) => `The schemas have changed each of ${attempts} times while they were read.`,
    `
      A package is made of schemas as they are at one moment. Where one of them changes while it is read, the run
      begins anew, a few times. Another program seems to write them all the time: run schemapress when it has ended.`,
  ),
  "syntax-error": error<{ syntax: string; problem: string }>(
    ({ syntax, problem }) => `This is not ${syntax}: ${problem}.`,
    `
      JSON files follow RFC 8259: strings and names in double quotes, a comma between two members and none after
      the last, no comments. YAML files follow YAML 1.2. The place is where reading had to stop, which can be a
      little after the mistake: a missing comma is noticed at the next word.

      Not JSON, and what to write instead:

          { 'type': "string", }    // a comment
          { "type": "string", "$comment": "a comment" }`,
  ),
  "document-empty": error<Record<string, never>>(
    () => "There is nothing in this file.",
    `
      A schema file holds a schema. The one that accepts everything is {} or true:

          {}`,
  ),
  "file-unreadable": error<{ problem: string }>(
    ({ problem }) => problem,
    `
      A schema file is a regular file inside the project folder, in UTF-8, that may be read. A file in another
      encoding, such as UTF-16 or Latin-1, has to be saved as UTF-8 first; most editors can, and iconv does it.`,
  ),
  "duplicate-key": error<{ name: string }>(
    ({ name }) => `The object has the name ${JSON.stringify(name)} twice.`,
    `
      RFC 8259 leaves open which of two members with one name counts, and programs differ, so neither can be meant.
      Mostly one was copied and forgotten: remove it, or put what both say into one.

          { "minLength": 1, "pattern": "^a", "minLength": 2 }
          { "minLength": 2, "pattern": "^a" }`,
  ),
  "number-not-finite": error<{ number: string }>(
    ({ number }) => `The number ${number} is beyond what a number can be in JavaScript.`,
    `
      JavaScript reads numbers as doubles, up to about 1.8e308. What is larger becomes infinite, and a limit that
      is infinite is none: leave it out.`,
  ),
  "number-rounded": warning<{ number: string; read: string }>(
    ({ number, read }) => `The number ${number} is read as ${read}.`,
    `
      JavaScript reads numbers as doubles, which keep 15 to 17 digits, and so it reads those of instances. Whole
      numbers are exact up to 9007199254740991. A limit beyond that means what it is read as.`,
  ),
  "alias-endless": error<Record<string, never>>(
    () => "The alias is inside of what it stands for, so that there is no end to it.",
    `
      A document has to be a tree. A schema refers to itself with $ref:

          node: &node { properties: { next: *node } }
          node: { properties: { next: { $ref: "#/$defs/node" } } }`,
  ),
  "value-not-json": error<{ problem: string }>(
    ({ problem }) => `This is no value of JSON: ${problem}.`,
    `
      A document that is given to generate() as a value consists of objects, arrays, strings, finite numbers, true,
      false and null, and of nothing that contains itself. Dates and the like are written as strings.`,
  ),
  "schema-not-expected": error<{ found: string }>(
    ({ found }) => `A schema is an object, true or false, and this is ${found}.`,
    `
      The root of a schema file holds a schema, and so does every place to which a reference leads. An array of
      schemas is not one: give each a name in $defs, or a file of its own.

          [{ "title": "A" }, { "title": "B" }]
          { "$defs": { "A": {}, "B": {} } }

      A file that lies among the schemas and is none is left out by naming the others:

          schemapress generate "schemas/**/*-schema.json"`,
  ),
} as const;
