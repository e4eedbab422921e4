import { error } from "./catalogue-entry.js";

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
  "nesting-too-deep": error<{ deepest: number }>(
    ({ deepest }) => `This document has more than ${deepest} levels of objects and arrays.`,
    `
      Everything that reads a schema has to follow its levels, and no schema that people write comes near the
      limit. Documents that do are mostly made by a program that went wrong, or against the programs that read
      them. Put the inner parts into $defs and refer to them.`,
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
