import { error, info } from "./catalogue-entry.js";

/** What there is to say of dialects and of vocabularies. */
export const dialectCodes = {
  "dialect-unknown": error<{ uri: string }>(({ uri }) => `No dialect has the URI ${uri}.`, {
    explanation: `
      The keyword $schema names the dialect that a schema is written in, and a word can mean one thing in one
      dialect and another in the next. So an unknown one is not guessed. The dialects that are known:

          http://json-schema.org/draft-04/schema#
          http://json-schema.org/draft-06/schema#
          http://json-schema.org/draft-07/schema#
          https://json-schema.org/draft/2019-09/schema
          https://json-schema.org/draft/2020-12/schema

      A dialect of your own is known when its metaschema is among the inputs or in references.from.`,
    settings: ["schemas.dialect", "references.from"],
  }),
  "vocabulary-unknown": error<{ vocabulary: string; metaschema: string }>(
    ({ vocabulary, metaschema }) =>
      `The metaschema ${metaschema} demands the vocabulary ${vocabulary}, which is not known.`,
    `
      With the value true, $vocabulary lists a vocabulary without which schemas of the dialect cannot be
      understood; with false, its keywords may be passed over. Where that does no harm, say so:

          "$vocabulary": { "https://example.com/money": false }`,
  ),
  "dialect-inferred": info<{ dialect: string }>(
    ({ dialect }) => `Without $schema this is read as ${dialect}, by the words in it.`,
    {
      explanation: `
        A schema without $schema is read as 2020-12. Where it says something that has a meaning in earlier drafts
        only, such as a list under items or an exclusiveMinimum that is a boolean, it is read as the draft in which
        it has. To leave nothing to be inferred, add the keyword:

            "$schema": "http://json-schema.org/draft-07/schema#"`,
      settings: ["schemas.dialect"],
    },
  ),
} as const;
