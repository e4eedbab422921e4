/**
 * The text of a comment with a backslash before every `@` that TypeScript would take for a tag, which it does
 * even inside code: at the start of a line, after white space, and after `{`.
 */
export function escapeTags(comment: string): string {
  return comment.replace(/(^|[\s\u0085\u200B{])@/gm, "$1\\@");
}
