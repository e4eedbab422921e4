import { ts } from "ts-morph";

/** Where a statement begins with its doc comment, but without the comments of the file before it. */
export function fullStart(statement: ts.Statement, tree: ts.SourceFile): number {
  const comments = ts.getLeadingCommentRanges(tree.text, statement.pos) ?? [];
  const own = comments.filter((comment) => tree.text.startsWith("/**", comment.pos)).at(-1);
  return own?.pos ?? statement.getStart(tree);
}
