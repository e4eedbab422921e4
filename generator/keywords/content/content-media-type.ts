import { code } from "../../code/code.js";
import { typesShape } from "../../ir/shape-constants.js";
import { keyword, site } from "../keyword.js";
import { string } from "../values.js";
import { contentEncoding } from "./content-encoding.js";
import { decodedContent } from "./decoded-content.js";
import { knownEncoding } from "./known-encodings.js";

/**
 * `contentMediaType`: the media type of the content of a string (Validation, 8.4).
 *
 * An annotation, unless the user wants it asserted that what is called JSON is JSON. Where the string cannot even be
 * decoded, `contentEncoding` says so, and nothing is said here.
 */
export const contentMediaType = keyword("contentMediaType", {
  value: string,
  refused: () => typesShape(["string"]),
  check(mediaType, context) {
    const content = context.settings.content === "assert" ? decodedContent(mediaType, context) : undefined;
    if (content === undefined) return [];
    const encoded = knownEncoding(context.adjacent(contentEncoding) ?? "")?.test;
    const isJson = code`${content} !== undefined`;
    return [
      {
        kind: "assert",
        on: "string",
        test: encoded === undefined ? isJson : code`(!${encoded} || ${isJson})`,
        cost: "high",
        site: site("contentMediaType", "must hold JSON", { mediaType }),
      },
    ];
  },
  note: (text) => [{ kind: "limit", label: "Media type", text: "", code: text, tags: [] }],
});
