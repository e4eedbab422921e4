import { didYouMean } from "../../diagnostics/suggest.js";
import { partialKey } from "./template-set.js";

/** A name in a template that its views do not have; `problem` follows «cannot be used:». */
export interface UnknownName {
  readonly template: string;
  readonly problem: string;
  readonly hint: string | undefined;
}

/** Trees of templates by name. */
export type Programs = ReadonlyMap<string, hbs.AST.Program>;

/** What is wrong with the names that a template uses, given views that it will print. Names inside an empty list are unknown. */
export function findUnknownNames(
  template: string,
  views: readonly unknown[],
  programs: Programs,
): readonly UnknownName[] {
  const found = new Map<string, UnknownName>();
  const including: string[] = [];

  function inTemplate(name: string, scope: readonly unknown[]): void {
    const program = programs.get(name);
    if (program === undefined) return;
    including.push(name);
    inProgram(program, scope);
    including.pop();
  }

  function inProgram(program: hbs.AST.Program, scope: readonly unknown[]): void {
    if (scope.length > 0) for (const statement of program.body) inStatement(statement, scope);
  }

  function inStatement(statement: hbs.AST.Statement, scope: readonly unknown[]): void {
    if (statement.type === "MustacheStatement") {
      const path = (statement as hbs.AST.MustacheStatement).path as hbs.AST.PathExpression;
      if (valuesAt(path, scope).some((value) => typeof value !== "string")) {
        report(path, `${path.original} is no text.`, undefined);
      }
    } else if (statement.type === "BlockStatement") inBlock(statement as hbs.AST.BlockStatement, scope);
    else if (statement.type === "PartialStatement") inPartial(statement as hbs.AST.PartialStatement, scope);
  }

  function inBlock(block: hbs.AST.BlockStatement, scope: readonly unknown[]): void {
    const path = block.params[0] as hbs.AST.PathExpression;
    const values = valuesAt(path, scope);
    const repeats = (block.path as hbs.AST.PathExpression).original === "each";
    if (repeats && !values.every(Array.isArray)) report(path, `${path.original} is no list.`, undefined);
    inProgram(block.program, repeats ? values.filter(Array.isArray).flat() : scope);
    // Absent branches are null or undefined, whatever their type says.
    if (block.inverse) inProgram(block.inverse, scope);
  }

  function inPartial(statement: hbs.AST.PartialStatement, scope: readonly unknown[]): void {
    const name = partialKey((statement.name as hbs.AST.PathExpression).original);
    const partials = [...programs.keys()].filter((key) => key.startsWith(partialKey("")));
    if (including.includes(name)) report(statement, `${name} includes itself.`, undefined);
    else if (!programs.has(name)) report(statement, `${name} is missing.`, didYouMean(name, partials));
    else inTemplate(name, scope);
  }

  function valuesAt(path: hbs.AST.PathExpression, scope: readonly unknown[]): readonly unknown[] {
    let values = scope;
    for (const name of path.parts.map(String)) {
      const next = values.flatMap((value) =>
        isRecord(value) && Object.hasOwn(value, name) ? [value[name]] : [],
      );
      if (next.length < values.length) {
        report(path, `${path.original} is no name of the view.`, didYouMean(name, values.flatMap(namesOf)));
        return [];
      }
      values = next;
    }
    return values;
  }

  function report(node: hbs.AST.Node, words: string, hint: string | undefined): void {
    const problem = `line ${node.loc.start.line}: ${words}`;
    const name = including.at(-1) ?? template;
    found.set(`${name} ${problem}`, { template: name, problem, hint });
  }

  inTemplate(template, views);
  return [...found.values()];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function namesOf(value: unknown): readonly string[] {
  return isRecord(value) ? Object.keys(value) : [];
}
