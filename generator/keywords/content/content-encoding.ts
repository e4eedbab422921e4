import { typesShape } from "../../ir/shape-constants.js";
import { keyword, site } from "../keyword.js";
import { string } from "../values.js";
import { knownEncoding } from "./known-encodings.js";

/**
 * `contentEncoding`: how the content of a string is encoded (Validation, 8.3).
 *
 * An annotation, unless the user wants the encodings that are known to be asserted.
 */
export const contentEncoding = keyword("contentEncoding", {
  value: string,
  refused: () => typesShape(["string"]),
  check(name, { settings }) {
    const encoding = settings.content === "assert" ? knownEncoding(name) : undefined;
    if (encoding === undefined) return [];
    return [
      {
        kind: "assert",
        on: "string",
        test: encoding.test,
        cost: "medium",
        site: site("contentEncoding", `must be encoded in ${name.toLowerCase()}`, { encoding: name }),
      },
    ];
  },
  note: (text) => [{ kind: "limit", label: "Encoding", text: "", code: text, tags: [] }],
});
