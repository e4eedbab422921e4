import { escapeCommentEnd } from "./escape-comment-end.js";
import { escapeTags } from "./escape-tags.js";
import { showControls } from "./show-controls.js";

/** Any text as a Markdown code span on one line, also fit for a comment. */
export function codeSpan(text: string): string {
  const line = text.replaceAll("\r", "\\r").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  const shown = escapeCommentEnd(escapeTags(showControls(line)));
  if (shown === "") return "` `";
  const fence = "`".repeat(1 + Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length)));
  const needsPadding = /^`|`$|^ .*[^ ].* $/.test(shown);
  return needsPadding ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}
