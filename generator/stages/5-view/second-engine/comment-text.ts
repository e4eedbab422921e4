import { escapeCommentEnd } from "../../../prose/escape-comment-end.js";
import { showControls } from "../../../prose/show-controls.js";

/** A text of a schema as json-schema-to-typescript may write it into a comment. */
export function commentText(text: string): string {
  return escapeCommentEnd(showControls(text));
}
