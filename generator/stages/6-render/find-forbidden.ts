import { allowedBlocks } from "./load-handlebars.js";

/** Something in a template that is not allowed, in words that follow «cannot be used:». */
export type Problem = string;

/** Whatever a template's tree holds beside text, names, `if`, `each` and partials by name. */
export function findForbidden(program: hbs.AST.Program): readonly Problem[] {
  return program.body.flatMap(inStatement);
}

function inStatement(statement: hbs.AST.Statement): readonly Problem[] {
  switch (statement.type) {
    case "ContentStatement":
    case "CommentStatement":
      return [];
    case "MustacheStatement":
      return inMustache(statement as hbs.AST.MustacheStatement);
    case "BlockStatement":
      return inBlock(statement as hbs.AST.BlockStatement);
    case "PartialStatement":
      return inPartial(statement as hbs.AST.PartialStatement);
    case "PartialBlockStatement":
      return [at(statement, "has a partial with a block, which is not allowed.")];
    default:
      return [at(statement, "has a decorator or an inline partial, which is not allowed.")];
  }
}

function inMustache(statement: hbs.AST.MustacheStatement): readonly Problem[] {
  if (!statement.escaped) return [at(statement, "has {{{ }}} or {{& }}; {{ }} prints the same.")];
  if (hasArguments(statement)) {
    return [at(statement, `calls ${textOf(statement.path)}, but if and each are all there is.`)];
  }
  return inPath(statement.path);
}

function inBlock(statement: hbs.AST.BlockStatement): readonly Problem[] {
  const name = textOf(statement.path);
  if (!allowedBlocks.has(name))
    return [at(statement, `has the block ${name}, but if and each are all there is.`)];
  const [subject, ...others] = statement.params;
  if (subject === undefined || others.length > 0 || hasHash(statement)) {
    return [at(statement, `gives ${name} something else than one name.`)];
  }
  const branches = [statement.program, statement.inverse].filter(
    (branch) => branch !== undefined && branch !== null,
  );
  if (branches.some((branch) => (branch.blockParams ?? []).length > 0)) {
    return [at(statement, `has ${name} … as, which is not allowed.`)];
  }
  return [...inPath(subject), ...branches.flatMap(findForbidden)];
}

function inPartial(statement: hbs.AST.PartialStatement): readonly Problem[] {
  if (statement.name.type !== "PathExpression")
    return [at(statement, "has a partial whose name is computed.")];
  if (statement.params.length > 0 || hasHash(statement)) {
    return [
      at(statement, "gives a partial arguments; it sees the same names as the place that it stands in."),
    ];
  }
  return [];
}

function inPath(expression: hbs.AST.Expression): readonly Problem[] {
  if (expression.type !== "PathExpression") return [at(expression, "has a value where a name is expected.")];
  const path = expression as hbs.AST.PathExpression;
  if (path.data) return [at(path, `has ${path.original}, but only names of the view can be used.`)];
  if (path.depth > 0)
    return [at(path, `has ${path.original}, but only names of the innermost each can be used.`)];
  return [];
}

function hasArguments(node: { readonly params: readonly unknown[]; readonly hash?: hbs.AST.Hash }): boolean {
  return node.params.length > 0 || hasHash(node);
}

function hasHash(node: { readonly hash?: hbs.AST.Hash }): boolean {
  return (node.hash?.pairs ?? []).length > 0;
}

function textOf(path: hbs.AST.Node): string {
  return "original" in path ? String(path.original) : "something computed";
}

function at(node: hbs.AST.Node, problem: string): Problem {
  return `line ${node.loc.start.line} ${problem}`;
}
