import { error, warning } from "./catalogue-entry.js";

/** What there is to say of keywords and their values. */
export const keywordCodes = {
  "keyword-value": error<{ keyword: string; expected: string; found: string }>(
    ({ keyword, expected, found }) => `The value of "${keyword}" must be ${expected}, and this is ${found}.`,
    `
      The dialect says which values a keyword takes, and a schema with another value has no meaning. Frequent
      ones, and what is meant:

          "enum": "red"            "enum": ["red"]
          "required": true         "required": ["name"], in the schema of the object around
          "type": "int"            "type": "integer"
          "minimum": "1"           "minimum": 1`,
  ),
  "keyword-misspelt": warning<{ keyword: string; meant: string }>(
    ({ keyword, meant }) => `"${keyword}" is no keyword and is passed over; "${meant}" is one.`,
    {
      explanation: `
        Words that a dialect does not know are passed over, as the specification says. One that differs from a
        keyword by a letter or two is more likely a slip, and then the schema accepts what it was meant to refuse.
        A word of your own that happens to look like a keyword is told by beginning with x-.

            "requierd": ["id"]       "required": ["id"]
            "requires": ["id"]       "x-requires": ["id"], if it is not meant for JSON Schema`,
      settings: ["schemas.unknownKeywords"],
    },
  ),
  "keyword-unknown": warning<{ keyword: string; dialect: string }>(
    ({ keyword, dialect }) => `"${keyword}" is no keyword of ${dialect}, so it says nothing.`,
    {
      explanation: `
        Words that a dialect does not know are passed over. The setting schemas.unknownKeywords: "warn" asks to be
        told of each. Some are keywords of another dialect, which the hint names; others are somebody's own, and
        those that begin with x- are left alone.

            "divisibleBy": 2         "multipleOf": 2
            "ui-order": 1            "x-ui-order": 1`,
      settings: ["schemas.unknownKeywords"],
    },
  ),
  "enum-outside-type": warning<{ keyword: string; values: string; type: string }>(
    ({ keyword, values, type }) => `"${keyword}" has ${values}, which the type ${type} beside it refuses.`,
    `
      An instance has to satisfy every keyword, so a listed value of another type is never valid. Either the type
      is wrong or the value is: numbers in quotes are strings, and null is a type of its own.

          { "type": "integer", "enum": ["1", "2"] }
          { "type": "integer", "enum": [1, 2] }
          { "type": ["string", "null"], "enum": ["a", null] }`,
  ),
  "type-implied": warning<{ keyword: string; type: string }>(
    ({ keyword, type }) =>
      `"${keyword}" says nothing about values that are no ${type}, and without "type" they are valid too.`,
    {
      explanation: `
        Keywords for objects, arrays, strings and numbers leave every other instance alone: the string "x" is valid
        against the first of these schemas. The type and the validator follow the specification in this. Adding the
        type is usually what was meant.

            { "properties": { "id": { "type": "string" } } }
            { "type": "object", "properties": { "id": { "type": "string" } } }

        For schemas that cannot be changed, types.assumeType has such schemas demand the type.`,
      settings: ["types.assumeType"],
    },
  ),
  "type-misprinted": warning<{ keyword: string; reason: string }>(
    ({ keyword, reason }) => `The type does not say what "${keyword}" says: ${reason}.`,
    {
      explanation: `
        This is what json-schema-to-typescript does with the keyword, which the setting types.engine has print the
        types. Validators follow the schema all the same, so that a value may be valid and not fit its type, or fit
        it and not be valid. With types.engine: "schemapress" the two agree.`,
      settings: ["types.engine"],
    },
  ),
  "variants-too-many": error<{ limit: number }>(
    ({ limit }) => `What is readOnly or writeOnly leads to more than ${limit} copies of schemas.`,
    {
      explanation: `
        With types.readWrite: "split", a schema is copied where schemas around it take out what it requires. Where
        many of them take out many members, the copies multiply. Mark members as readOnly or writeOnly where they
        are defined rather than in each schema that refers there.`,
      settings: ["types.readWrite"],
    },
  ),
} as const;
