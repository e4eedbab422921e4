import { typesShape } from "../../ir/shape-constants.js";
import { keyword } from "../keyword.js";
import { schema } from "../values.js";
import { contentMediaType } from "./content-media-type.js";
import { decodedContent } from "./decoded-content.js";

/**
 * `contentSchema`: describes the decoded content of a string (Validation, 8.5).
 *
 * An annotation, unless the user wants it asserted, and then only beside a media type that is known to be JSON.
 */
export const contentSchema = keyword("contentSchema", {
  value: schema,
  refused: () => typesShape(["string"]),
  check(content, context) {
    const mediaType = context.adjacent(contentMediaType);
    if (context.settings.content !== "assert" || mediaType === undefined) return [];
    const decode = decodedContent(mediaType, context);
    if (decode === undefined) return [];
    return [{ kind: "apply", target: { kind: "decoded content", decode }, schema: content, site: undefined }];
  },
});
