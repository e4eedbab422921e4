/** The text with every `*` + `/` taken apart by a backslash, so that it cannot end a comment. */
export function escapeCommentEnd(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
