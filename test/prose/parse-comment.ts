import { ts } from "ts-morph";

/** What TypeScript makes of a comment that stands before an export. */
export interface ParsedComment {
  readonly errors: number;
  readonly statements: number;
  readonly comments: number;
  readonly tags: readonly string[];
  readonly links: number;
}

/** Parses the comment the way that an editor does. */
export function parseComment(comment: string): ParsedComment {
  const options = { languageVersion: ts.ScriptTarget.ES2023, jsDocParsingMode: ts.JSDocParsingMode.ParseAll };
  const file = ts.createSourceFile("comment.ts", `${comment}\nexport {}`, options, true);
  const [statement] = file.statements;
  const docs = statement === undefined ? [] : ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly unknown[] };
  return {
    errors: parseDiagnostics.length,
    statements: file.statements.length,
    comments: ts.getLeadingCommentRanges(file.text, 0)?.length ?? 0,
    tags: docs.flatMap((doc) => (doc.tags ?? []).map((tag) => tag.tagName.text)),
    links: docs.flatMap((doc) => (typeof doc.comment === "object" ? doc.comment.filter(isLink) : [])).length,
  };
}

function isLink(node: ts.JSDocComment): boolean {
  return ts.isJSDocLinkLike(node);
}
