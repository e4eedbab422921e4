import { error, warning } from "./catalogue-entry.js";

/** What there is to say of inputs before their schemas are looked at, and of limits that they reach. */
export const catalogueOfInputs = {
  "document-empty": error<Record<string, never>>(
    () => "There is nothing in this file.",
    "A schema file holds a schema; one that accepts everything is {} or true.",
  ),
  "duplicate-key": error<{ name: string }>(
    ({ name }) => `The object has the name ${JSON.stringify(name)} twice.`,
    "RFC 8259 leaves it open which of two members with one name counts, and programs differ, so neither can be meant.",
  ),
  "number-not-finite": error<{ number: string }>(
    ({ number }) => `The number ${number} is beyond what a number can be in JavaScript.`,
    "JavaScript reads numbers as doubles, up to about 1.8e308. What is larger becomes infinite, and no limit at all.",
  ),
  "number-rounded": warning<{ number: string; read: string }>(
    ({ number, read }) => `The number ${number} is read as ${read}.`,
    "JavaScript reads numbers as doubles, which keep 15 to 17 digits, and so are the numbers of instances. Whole numbers are " +
      "exact up to 9007199254740991.",
  ),
  "alias-endless": error<Record<string, never>>(
    () => "The alias is inside of what it stands for, so that there is no end to it.",
    "A document has to be a tree. A schema refers to itself with $ref.",
  ),
  "aliases-too-many": error<{ most: number }>(
    ({ most }) => `The aliases of this document stand for more than ${most} values, counted up to here.`,
    "Aliases of aliases multiply: a few lines can stand for more than a machine can hold.",
  ),
  "value-not-json": error<{ problem: string }>(
    ({ problem }) => `This is no value of JSON: ${problem}.`,
    "A document that is given as a value consists of objects, arrays, strings, finite numbers, true, false and null.",
  ),
  "file-too-large": error<{ fileBytes: number }>(
    ({ fileBytes }) => `The file is larger than ${fileBytes} bytes.`,
    "The setting limits.fileBytes says how large a file may be. It is there so that a run ends in seconds.",
  ),
  "file-unreadable": error<{ problem: string }>(
    ({ problem }) => problem,
    "A schema file is a regular file inside the project folder, in UTF-8, that may be read.",
  ),
  "nesting-too-deep": error<{ deepest: number }>(
    ({ deepest }) => `This document has more than ${deepest} levels of objects and arrays.`,
    "No schema that people write comes near the limit, and everything that reads a schema has to follow its levels.",
  ),
  "input-not-found": error<{ pattern: string }>(
    ({ pattern }) => `No schema file matches ${pattern}.`,
    "An input is a path, a folder or a glob, seen from the project folder. Folders are searched for .json, .yaml and .yml.",
  ),
  "syntax-error": error<{ syntax: string; problem: string }>(
    ({ syntax, problem }) => `This is not ${syntax}: ${problem}.`,
    "JSON files follow RFC 8259: no comments, no trailing commas. YAML files follow YAML 1.2.",
  ),
  "reference-chain-too-long": error<{ most: number }>(
    ({ most }) => `One value has to meet more than ${most} schemas here, each through the one before it.`,
    "References, allOf, anyOf and the like lead from schema to schema, all of them about the same instance. No collection " +
      "that people write comes near the limit, limits.depth, and everything that reads schemas has to follow them.",
  ),
  "schemas-too-deep": error<Record<string, never>>(
    () => "Schemas are inside each other, or refer to each other, more deeply than can be followed.",
    "Following schemas takes memory for each level. The settings limits.depth and limits.schemas bound what is tried; where " +
      "they are met and this is said all the same, smaller ones do not help, but fewer levels of schemas do.",
  ),
  "declarations-too-many": error<{ most: number }>(
    ({ most }) => `This document has more than ${most} definitions to declare.`,
    "Each definition becomes a module, a page of documentation and a JSON Schema. The setting limits.declarations says how " +
      "many there may be in a document; documents that are taken apart into files have one each.",
  ),
  "schemas-too-many": error<{ most: number }>(
    ({ most }) => `This document has more than ${most} schemas.`,
    "Each subschema becomes a piece of a type, of a validator and of documentation. The setting limits.schemas says how many " +
      "there may be in a document, so that a run ends in seconds and in a gigabyte.",
  ),
} as const;
