import { error } from "./catalogue-entry.js";

/** What is more than a run may take on, so that it ends in seconds and in a gigabyte. */
export const limitCodes = {
  "file-too-large": error<{ fileBytes: number }>(
    ({ fileBytes }) => `The file is larger than ${fileBytes} bytes.`,
    {
      explanation: `
        The limit is there so that a run ends in seconds whatever it is given. Files of this size mostly hold data, or
        many schemas: take it apart, or raise the limit if you trust it.`,
      settings: ["limits.fileBytes"],
    },
  ),
  "nesting-too-deep": error<{ deepest: number }>(
    ({ deepest }) => `This document has more than ${deepest} levels of objects and arrays.`,
    {
      explanation: `
      Everything that reads a schema has to follow its levels, and no schema that people write comes near the
      limit. Documents that do are mostly made by a program that went wrong, or against the programs that read
      them. Put the inner parts into $defs and refer to them.`,
      settings: ["limits.depth"],
    },
  ),
  "aliases-too-many": error<{ most: number }>(
    ({ most }) => `The aliases of this document stand for more than ${most} values, counted up to here.`,
    {
      explanation: `
        Aliases of aliases multiply: a few lines of YAML can stand for more than a machine can hold. Write what is used
        often into $defs and refer to it, which multiplies nothing.`,
      settings: ["limits.aliases"],
    },
  ),
  "schemas-too-many": error<{ most: number }>(({ most }) => `This document has more than ${most} schemas.`, {
    explanation: `
        Each subschema becomes a piece of a type, of a validator and of documentation. Documents that are taken apart
        into files are counted each by itself.`,
    settings: ["limits.schemas"],
  }),
  "declarations-too-many": error<{ most: number }>(
    ({ most }) => `This document has more than ${most} definitions to declare.`,
    {
      explanation: `
        Each definition becomes a module, a page of documentation and a JSON Schema. Documents that are taken apart into
        files are counted each by itself. Where only a few of the definitions are wanted, name the document under
        references.from, and write files that refer to those.`,
      settings: ["limits.declarations"],
    },
  ),
  "reference-chain-too-long": error<{ most: number }>(
    ({ most }) => `One value has to meet more than ${most} schemas here, each through the one before it.`,
    {
      explanation: `
        References, allOf, anyOf and the like lead from schema to schema, all of them about the same value. No
        collection that people write comes near the limit, and everything that reads schemas has to follow them.`,
      settings: ["limits.depth"],
    },
  ),
  "schemas-too-deep": error<Record<string, never>>(
    () => "Schemas are inside each other, or refer to each other, more deeply than can be followed.",
    {
      explanation: `
        Following schemas takes memory for each level. The limits bound what is tried. Where they are met and this is
        said all the same, smaller ones do not help, but fewer levels of schemas do.`,
      settings: ["limits.depth", "limits.schemas"],
    },
  ),
} as const;
