import { ts } from "ts-morph";
import type { TextFile } from "../../ir/files.js";

/** A module of the package with its syntax tree. */
export interface ParsedModule {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** Thrown when generated code is no TypeScript, which is always a bug of schemapress. */
export class GeneratedCodeError extends Error {
  override readonly name = "GeneratedCodeError";
}

/** Doc comments are kept as text, so what they hold need not be understood. */
const parsing: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.ES2022,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/** Parses a module. Whatever a schema says, it must come out as the code that was meant: a syntax error is a bug. */
export function parseModule({ path, text }: TextFile): ParsedModule {
  const tree = ts.createSourceFile(`/${path}`, text, parsing, false, ts.ScriptKind.TS);
  const { parseDiagnostics = [] } = tree as {
    readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[];
  };
  const [problem] = parseDiagnostics;
  if (problem !== undefined) {
    const { line } = tree.getLineAndCharacterOfPosition(problem.start);
    throw new GeneratedCodeError(
      `${path}:${line + 1}: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`,
    );
  }
  return { path, text, tree };
}
