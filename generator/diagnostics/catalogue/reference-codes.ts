import { error, info, warning } from "./catalogue-entry.js";

/** What there is to say of references and of what they lead to. */
export const referenceCodes = {
  "reference-not-found": error<{ reference: string }>(
    ({ reference }) => `Nothing is defined at ${reference}.`,
    {
      explanation: `
        A reference leads to a file of the project, an $id, an $anchor or a JSON Pointer; the part before # is seen
        from the file that it stands in. References such as #/components/schemas/X are also looked for by title and
        by file name beside the document. Nothing is fetched from the network.

            "$ref": "address.json"               a file beside this one
            "$ref": "../common/address.json"     a file in another folder
            "$ref": "#/$defs/Address"            a definition in this file
            "$ref": "common.json#/$defs/Address"

        The setting references.missing: "unknown" turns this into a warning.`,
      settings: ["references.missing", "references.from"],
    },
  ),
  "reference-unknown": warning<{ reference: string }>(
    ({ reference }) => `Nothing is defined at ${reference}, so it is taken to accept anything.`,
    {
      explanation: `
        This is what the setting references.missing: "unknown" asks for. The type is unknown there and the validator
        accepts every value. To have it checked, add a schema with that name, or name the document that defines it
        in references.from.`,
      settings: ["references.missing", "references.from"],
    },
  ),
  "reference-ambiguous": error<{ reference: string; candidates: readonly string[] }>(
    ({ reference, candidates }) => `${reference} could be any of ${candidates.join(", ")}.`,
    `
      Nothing is defined where the reference says, and several schemas beside the document have that title or file
      name. The one that shares the longest beginning of its file name with the referring file would be meant, but
      here several share as much. A reference by path settles it:

          "$ref": "#/components/schemas/Item"
          "$ref": "./order-item.json"`,
  ),
  "reference-outside-project": error<{ reference: string }>(
    ({ reference }) => `The reference ${reference} leads out of the project folder.`,
    `
      Only files inside the project folder are read, so that a schema from elsewhere cannot have other files of the
      machine read. Put a copy into the project, or run schemapress in the folder that holds both.`,
  ),
  "reference-recovered": info<{ reference: string; target: string; by: string }>(
    ({ reference, target, by }) => `${reference} was found as ${target}, by ${by}.`,
    {
      explanation: `
        Nothing is defined where the reference says, and a schema beside the document has that title or file name.
        Collections that were cut out of an OpenAPI document are full of such references. Nothing needs to be done.
        To be independent of names, refer by path:

            "$ref": "#/components/schemas/Bee"
            "$ref": "./bee.json"`,
      settings: ["references.from"],
    },
  ),
  "reference-cycle": error<{ reference: string }>(
    ({ reference }) => `Following ${reference} leads back here without ever reaching a schema with content.`,
    `
      Schemas that only refer to each other in a circle say nothing about any instance, and a validator would follow
      them for ever. A schema may well refer to itself from a part of the instance, as trees do:

          { "$ref": "#" }
          { "properties": { "children": { "items": { "$ref": "#" } } } }`,
  ),
  "dynamic-scope-too-large": error<{ limit: number }>(
    ({ limit }) => `The dynamic scope leads to more than ${limit} copies of schemas.`,
    `
      A schema that $dynamicRef or $recursiveRef leads to different targets is copied for each dynamic scope in which
      it is reached. Where many resources declare many names, the copies multiply. Use $ref where the target is always
      the same, and declare a $dynamicAnchor only in resources that extend the schema.`,
  ),
  "identifier-duplicate": error<{ uri: string }>(
    ({ uri }) => `Two schemas are identified by ${uri}.`,
    `
      An $id is the URI of one schema, so that a reference to it has one target. Files are often copied together with
      their $id: give the copy one of its own, or take it out, and the schema is known by its path.`,
  ),
  "identifier-fragment": warning<{ identifier: string }>(
    ({ identifier }) =>
      `The identifier ${identifier} has a fragment, which identifies no resource, so the fragment is ignored.`,
    `
      Since 2019-09 an $id must not have a fragment. A name for a schema inside of a document is given by $anchor, and
      referred to by # and the name.

          "$id": "#address"        "$anchor": "address"`,
  ),
} as const;
