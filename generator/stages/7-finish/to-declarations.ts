import { ts } from "ts-morph";
import { fullStart } from "./full-start.js";
import type { ParsedModule } from "./syntax-tree.js";

/**
 * The declarations of a generated module: types as they are, functions and constants without their contents.
 *
 * Every signature of a generated module is written out, so nothing has to be inferred. What is marked `@internal` and
 * what is not exported stays out.
 */
export function toDeclarations({ text, tree }: ParsedModule): string {
  const declarations = tree.statements.flatMap((statement) => declarationOf(statement, tree));
  const used = new Set(declarations.join("\n").match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu));
  const imports = tree.statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) ? importOf(statement, tree, used) : [],
  );
  // Only bodies are left unchecked.
  const banner = (/^(?:\/\/.*\n)*/.exec(text)?.[0] ?? "").replace(/^\/\/ @ts-nocheck.*\n/m, "");
  const body = [...imports, ...declarations].join("\n");
  // Without any import or export, TypeScript would take the file for a script.
  return `${banner}${body === "" ? "export {};" : body}\n`;
}

function declarationOf(statement: ts.Statement, tree: ts.SourceFile): readonly string[] {
  const text = tree.text.slice(fullStart(statement, tree), statement.end);
  if (ts.isExportDeclaration(statement)) return [text];
  if (!isExported(statement)) return [];
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [text];
  const comment = tree.text.slice(fullStart(statement, tree), statement.getStart(tree));
  if (comment.includes("@internal")) return [];
  if (ts.isFunctionDeclaration(statement) && statement.body !== undefined) {
    const signature = tree.text.slice(statement.getStart(tree), statement.body.pos);
    return [`${comment}${signature.replace(/^export /, "export declare ")};`];
  }
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => {
      return `${comment}export declare const ${declaration.name.getText(tree)}: ${typeOf(declaration, tree)};`;
    });
  }
  return [];
}

function typeOf({ type, initializer }: ts.VariableDeclaration, tree: ts.SourceFile): string {
  if (type !== undefined) return type.getText(tree);
  const object =
    initializer !== undefined && ts.isAsExpression(initializer) ? initializer.expression : undefined;
  if (object === undefined || !ts.isObjectLiteralExpression(object))
    throw new Error("a constant has no type");
  const members = object.properties.map((property) => `  readonly ${property.getText(tree)};`);
  return `{\n${members.join("\n")}\n}`;
}

function importOf(
  statement: ts.ImportDeclaration,
  tree: ts.SourceFile,
  used: ReadonlySet<string>,
): readonly string[] {
  const clause = statement.importClause;
  const bindings = clause?.namedBindings;
  if (clause === undefined || bindings === undefined || !ts.isNamedImports(bindings)) return [];
  const names = bindings.elements
    .filter((element) => (clause.isTypeOnly || element.isTypeOnly) && used.has(element.name.text))
    .map((element) => element.getText(tree).replace(/^type /, ""));
  const from = statement.moduleSpecifier.getText(tree);
  return names.length === 0 ? [] : [`import type { ${names.join(", ")} } from ${from};`];
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
  );
}
