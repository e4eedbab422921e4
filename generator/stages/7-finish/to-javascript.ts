import { ts } from "ts-morph";
import { fullStart } from "./full-start.js";
import type { ParsedModule } from "./syntax-tree.js";

/**
 * The JavaScript of a generated module: its text without the types.
 *
 * Generated modules have types only in their imports, declarations, signatures and the constants that a function begins
 * with, so the text can be kept as it is everywhere else. `export function isA(value: unknown): value is A {` becomes
 * `export function isA(value) {`.
 */
export function toJavaScript({ text, tree }: ParsedModule): string {
  const removed = tree.statements.flatMap((statement) => typeRanges(statement, tree));
  let javascript = "";
  let from = 0;
  for (const { start, end } of removed) {
    javascript += text.slice(from, start);
    from = end;
  }
  const whole = (javascript + text.slice(from)).replace(/^\/\/ @ts-nocheck.*\n/m, "");
  return `${whole.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function typeRanges(statement: ts.Statement, tree: ts.SourceFile): readonly Range[] {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [whole(statement, tree)];
  if (ts.isImportDeclaration(statement)) return importRanges(statement, tree);
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? [whole(statement, tree)] : [];
  if (ts.isFunctionDeclaration(statement)) {
    const typed = [...statement.parameters, { type: statement.type, questionToken: undefined }];
    const constants = statement.body?.statements.filter(ts.isVariableStatement) ?? [];
    return [
      ...typed.flatMap(({ type, questionToken }) =>
        type === undefined ? [] : [annotation(type, questionToken)],
      ),
      ...constants.flatMap((constant) => typeRanges(constant, tree)),
    ];
  }
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ type, initializer }) => [
      ...(type === undefined ? [] : [annotation(type)]),
      ...(initializer === undefined ? [] : initializerRanges(initializer)),
    ]);
  }
  return [];
}

/** `as const`, and the type arguments of `new Set<unknown>(…)`. */
function initializerRanges(initializer: ts.Expression): readonly Range[] {
  if (ts.isAsExpression(initializer)) return [{ start: initializer.expression.end, end: initializer.end }];
  if (!ts.isNewExpression(initializer) || initializer.typeArguments === undefined) return [];
  return [{ start: initializer.typeArguments.pos - 1, end: initializer.typeArguments.end + 1 }];
}

/** A type with the colon before it, and the question mark of an optional parameter. */
function annotation(type: ts.TypeNode, question?: ts.QuestionToken): Range {
  return { start: question?.pos ?? type.pos - 1, end: type.end };
}

function whole(statement: ts.Statement, tree: ts.SourceFile): Range {
  const lineEnd = tree.text.startsWith("\n", statement.end) ? 1 : 0;
  return { start: fullStart(statement, tree), end: statement.end + lineEnd };
}

function importRanges(statement: ts.ImportDeclaration, tree: ts.SourceFile): readonly Range[] {
  const clause = statement.importClause;
  const bindings = clause?.namedBindings;
  if (clause === undefined || bindings === undefined || !ts.isNamedImports(bindings)) return [];
  const types = bindings.elements.filter((element) => element.isTypeOnly);
  if (clause.isTypeOnly || types.length === bindings.elements.length) return [whole(statement, tree)];
  // A specifier goes with the comma after it: the names are sorted with types first, so one always follows or precedes.
  return types.map((element) => {
    const next = bindings.elements[bindings.elements.indexOf(element) + 1];
    if (next !== undefined) return { start: element.getStart(tree), end: next.getStart(tree) };
    const previous = bindings.elements[bindings.elements.indexOf(element) - 1];
    return { start: previous?.end ?? element.pos, end: element.end };
  });
}
