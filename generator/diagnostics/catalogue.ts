import { error, info, warning } from "./catalogue-entry.js";
import { catalogueOfInputs } from "./catalogue-of-inputs.js";

/** Every diagnostic there is. A message's parameters are checked by the compiler at each use. */
export const catalogue = {
  ...catalogueOfInputs,
  "schema-not-expected": error<{ found: string }>(
    ({ found }) => `A schema is an object, true or false, and this is ${found}.`,
    "The root of a schema file, and every place where a keyword or a reference expects a schema, holds one.",
  ),
  "dialect-unknown": error<{ uri: string }>(
    ({ uri }) => `No dialect has the URI ${uri}.`,
    "The $schema keyword selects the dialect that a schema is read by, so an unknown one cannot be guessed.",
  ),
  "vocabulary-unknown": error<{ vocabulary: string; metaschema: string }>(
    ({ vocabulary, metaschema }) =>
      `The metaschema ${metaschema} demands the vocabulary ${vocabulary}, which is not known.`,
    "A vocabulary with the value true in $vocabulary is one without which schemas of the dialect cannot be understood.",
  ),
  "keyword-value": error<{ keyword: string; expected: string; found: string }>(
    ({ keyword, expected, found }) => `The value of "${keyword}" must be ${expected}, and this is ${found}.`,
    "The metaschema of the dialect says which values a keyword takes.",
  ),
  "keyword-unknown": warning<{ keyword: string; dialect: string }>(
    ({ keyword, dialect }) => `"${keyword}" is no keyword of ${dialect}, so it says nothing.`,
    'Words that a dialect does not know are passed over. The setting schemas.unknownKeywords: "warn" asks for this warning; ' +
      "words that begin with x- are meant for others and never warned of.",
  ),
  "pattern-unreadable": error<{ pattern: string; problem: string }>(
    ({ pattern, problem }) =>
      `The pattern ${JSON.stringify(pattern)} is no regular expression that JavaScript can read: ${problem}.`,
    "Patterns are ECMA-262 regular expressions. Those of other languages mostly work, but not all of their syntax does. The " +
      'setting schemas.unreadablePatterns: "skip" makes this a warning and leaves the pattern out, but not from ' +
      "patternProperties, where nobody knows which members it is about.",
  ),
  "pattern-backtracks": warning<{ pattern: string; complexity: string; text: string }>(
    ({ pattern, complexity, text }) =>
      `The pattern ${JSON.stringify(pattern)} can take very long (${complexity}), as on ${text}.`,
    "JavaScript tries every way in which a pattern may match. A string made for it can keep a program busy for minutes. The " +
      "check needs the package recheck to be installed.",
  ),
  "pattern-without-unicode": warning<{ problem: string }>(
    ({ problem }) => problem,
    "Patterns are meant to be read with Unicode (the u flag). Some published ones are regular expressions only without it.",
  ),
  "reference-not-found": error<{ reference: string }>(
    ({ reference }) => `Nothing is defined at ${reference}.`,
    "A reference leads to a URI, an anchor or a JSON Pointer. References such as #/components/schemas/X are also looked " +
      'for by title and file name beside the document. The setting references.missing: "unknown" turns this into a warning.',
  ),
  "reference-unknown": warning<{ reference: string }>(
    ({ reference }) => `Nothing is defined at ${reference}, so it is taken to accept anything.`,
    'This is what the setting references.missing: "unknown" asks for.',
  ),
  "reference-ambiguous": error<{ reference: string; candidates: readonly string[] }>(
    ({ reference, candidates }) => `${reference} could be any of ${candidates.join(", ")}.`,
    "Several schemas have this title or file name and share as much of their file name with the referring file, so none " +
      "can be preferred. A relative reference to one of them settles it.",
  ),
  "reference-outside-project": error<{ reference: string }>(
    ({ reference }) => `The reference ${reference} leads out of the project folder.`,
    "Only files inside the project folder are read.",
  ),
  "reference-recovered": info<{ reference: string; target: string; by: string }>(
    ({ reference, target, by }) => `${reference} was found as ${target}, by ${by}.`,
    "Nothing was defined where the reference says, and a schema beside the document has that name.",
  ),
  "dialect-inferred": info<{ dialect: string }>(
    ({ dialect }) => `Without $schema this is read as ${dialect}, by the words in it.`,
    "A list under items, or a bound that a boolean makes exclusive, has a meaning in earlier drafts only. " +
      "The setting schemas.dialect says what all documents without $schema are read as.",
  ),
  "reference-cycle": error<{ reference: string }>(
    ({ reference }) => `Following ${reference} leads back here without ever reaching a schema with content.`,
    "Schemas that only refer to each other in a circle say nothing about any instance.",
  ),
  "dynamic-scope-too-large": error<{ limit: number }>(
    ({ limit }) => `The dynamic scope leads to more than ${limit} copies of schemas.`,
    "A schema that $dynamicRef or $recursiveRef leads to different targets is copied for each dynamic scope in which it is " +
      "reached. Where many resources declare many names, the copies multiply.",
  ),
  "variants-too-many": error<{ limit: number }>(
    ({ limit }) => `What is readOnly or writeOnly leads to more than ${limit} copies of schemas.`,
    'With types.readWrite: "split", a schema is copied where schemas around it take out what it requires. Where many of them take ' +
      "out many members, the copies multiply.",
  ),
  "identifier-duplicate": error<{ uri: string }>(
    ({ uri }) => `Two schemas are identified by ${uri}.`,
    "A URI identifies one schema, so that references to it are unambiguous.",
  ),
  "identifier-fragment": warning<{ identifier: string }>(
    ({ identifier }) =>
      `The identifier ${identifier} has a fragment, which identifies no resource, so the fragment is ignored.`,
    "Since 2019-09 an $id must not have a fragment; $anchor names a schema inside a resource.",
  ),
  "type-implied": warning<{ keyword: string; type: string }>(
    ({ keyword, type }) =>
      `"${keyword}" says nothing about values that are no ${type}, and without "type" they are valid too.`,
    "Keywords for objects, arrays, strings and numbers leave every other instance alone. The type and the validator follow " +
      "the specification in this; adding the type is usually what was meant.",
  ),
  "type-misprinted": warning<{ keyword: string; reason: string }>(
    ({ keyword, reason }) => `The type does not say what "${keyword}" says: ${reason}.`,
    "This is what json-schema-to-typescript does, which the setting types.engine has print the types. Validators follow the " +
      "schema all the same, so that a value may be valid and not fit its type, or fit it and not be valid.",
  ),
  "name-clash": warning<{ name: string; names: readonly string[] }>(
    ({ name, names }) => `${names.length} schemas are called ${name}; they are named ${names.join(", ")}.`,
    "Two declarations of one package cannot share a name, so each is qualified by what differs in their file names. The " +
      "setting names gives a schema another name.",
  ),
  "name-unused": warning<{ key: string }>(
    ({ key }) => `No declared schema is meant by ${key} in the setting names.`,
    "Keys of names are a file's path, its file name, or either followed by # and a JSON Pointer.",
  ),
  "rename-failed": error<{ name: string; problem: string }>(
    ({ name, problem }) => `The function names.rename has no name to offer instead of ${name}: ${problem}.`,
    "It is given the name of a declaration and answers with a TypeScript identifier, or with undefined to keep the name.",
  ),
  "file-foreign": error<{ path: string }>(
    ({ path }) => `${path} exists and was not written by schemapress.`,
    "Files that schemapress did not write are never changed or removed. Move the file away, or choose another folder.",
  ),
  "template-invalid": error<{ template: string; problem: string }>(
    ({ template, problem }) => `The template ${template} cannot be used: ${problem}`,
    "Templates are Handlebars with if, each and partials; every name must be one of the template's view.",
  ),
  "config-invalid": error<{ problem: string }>(
    ({ problem }) => problem,
    "The configuration is an object with the settings that the README lists.",
  ),
} as const;

export type Code = keyof typeof catalogue;

/** The parameters of a code's message. */
export type Params<C extends Code> = Parameters<(typeof catalogue)[C]["message"]>[0];
