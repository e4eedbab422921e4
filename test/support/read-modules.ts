import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import { root } from "./command.ts";

/** A module of this project: what it imports and exports, and what it uses. */
export interface Module {
  /** Its path from the project folder. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exports: readonly string[];
  /** Classes, by what they extend; empty where they extend nothing. */
  readonly classes: readonly string[];
  readonly enums: number;
  /** Words that stand for something, rather than for a member of it. */
  readonly words: readonly string[];
  /** Names of functions called, once for each call. */
  readonly calls: readonly string[];
}

/** An import or a re-export. */
export interface Import {
  /** The path of the module, or what the specifier says where that is no file of the project. */
  readonly target: string;
  readonly kind: "value" | "type" | "lazy";
}

/** All modules below a folder of this project that people write: not those of installed and of generated packages. */
export function readModules(folder: string): readonly Module[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts") && !/(^|[\\/])(node_modules|own[\\/]package)[\\/]/.test(name))
    .map((name) => join(folder, name))
    .sort()
    .map((path) => readModule(path, readFileSync(join(root, path), "utf8")));
}

/** What a module's text says. */
export function readModule(path: string, text: string): Module {
  const imports: Import[] = [];
  const exports: string[] = [];
  const classes: string[] = [];
  const words: string[] = [];
  const calls: string[] = [];
  let enums = 0;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  function visit(node: ts.Node): void {
    const specifier = specifierOf(node);
    if (specifier !== undefined) imports.push({ target: targetOf(specifier, path), kind: kindOf(node) });
    if (ts.isEnumDeclaration(node)) enums += 1;
    if (ts.isClassLike(node)) classes.push(node.heritageClauses?.[0]?.types[0]?.expression.getText() ?? "");
    if (ts.isIdentifier(node) && isWord(node)) words.push(node.text);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) calls.push(node.expression.text);
    exports.push(...exportedNames(node));
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return { path, lines: text.split("\n").length - 1, imports, exports, classes, enums, words, calls };
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier === undefined ? undefined : textOf(node.moduleSpecifier);
  }
  const isLazy = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isLazy ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : "unknown";
}

/** An import of types only through `type` at each name still loads the module, so it counts as one of values. */
function kindOf(node: ts.Node): Import["kind"] {
  if (ts.isCallExpression(node)) return "lazy";
  const isType = ts.isImportDeclaration(node)
    ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : ts.isExportDeclaration(node) && node.isTypeOnly;
  return isType ? "type" : "value";
}

function targetOf(specifier: string, path: string): string {
  return specifier.startsWith(".") ? join(dirname(path), specifier).replace(/\.js$/, ".ts") : specifier;
}

/** Whether an identifier is looked up in scope: it is no member's name, neither of a value nor of a type. */
function isWord(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const isName = "name" in parent && parent.name === node;
  return !(isName && (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)));
}

function exportedNames(node: ts.Node): readonly string[] {
  if (ts.isExportAssignment(node)) return ["default"];
  if (ts.isExportDeclaration(node)) {
    const clause = node.exportClause;
    return clause !== undefined && ts.isNamedExports(clause)
      ? clause.elements.map((element) => element.name.text)
      : [];
  }
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  const kinds = modifiers.map((modifier) => modifier.kind);
  if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) return [];
  if (kinds.includes(ts.SyntaxKind.DefaultKeyword)) return ["default"];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => name.getText());
  return "name" in node ? [(node.name as ts.Identifier).text] : [];
}
