import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors, type Result } from "../../diagnostics/result.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { findForbidden } from "./find-forbidden.js";
import { type Engine, loadHandlebars } from "./load-handlebars.js";
import { isPartial, partialKey, type TemplateSet, templateNames } from "./template-set.js";

/** Templates that are known to hold nothing but text, names, `if`, `each` and partials. */
export interface CompiledTemplates {
  /** The tree of each template, by name. */
  readonly programs: ReadonlyMap<string, hbs.AST.Program>;
  /** The text that a template makes of a view. Throws where the view lacks a name that is printed. */
  print(template: string, view: object): string;
}

type Print = (view: object) => string;

/** Reads every template once. Those with mistakes are reported and left out. */
export function compileTemplates(templates: TemplateSet): Result<CompiledTemplates> {
  const engine = loadHandlebars();
  const programs = new Map<string, hbs.AST.Program>();
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const template of Object.keys(templates).sort()) {
    const text = (templates[template] ?? "").replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
    const read = readTemplate(engine, template, text);
    diagnostics.push(...read.diagnostics);
    if (hasErrors(read.diagnostics)) continue;
    texts.set(template, text);
    programs.set(template, read.value);
  }

  const compiled = new Map([...texts].map(([template, text]) => [template, compile(engine, text)]));
  const partials: Record<string, Print> = Object.create(null);
  for (const [template, print] of compiled) {
    if (isPartial(template)) partials[template.slice(partialKey("").length)] = print;
  }
  Object.assign(engine, { partials: Object.freeze(partials) });

  function print(template: string, view: object): string {
    const known = compiled.get(template);
    if (known === undefined) throw new Error("it is missing.");
    return known(view);
  }
  return { value: { programs, print }, diagnostics };
}

function readTemplate(engine: Engine, template: string, text: string): Result<hbs.AST.Program> {
  const nothing = { type: "Program", body: [], blockParams: [] } as unknown as hbs.AST.Program;
  const known: readonly string[] = templateNames;
  if (!known.includes(template) && !isPartial(template)) {
    const hint = didYouMean(template, templateNames);
    const problem = "no file of the package is made from it.";
    const where = hint === undefined ? {} : { hint };
    return { value: nothing, diagnostics: [diagnose("template-invalid", { template, problem }, where)] };
  }
  try {
    const program = engine.parse(text);
    const problems = findForbidden(program);
    return {
      value: program,
      diagnostics: problems.map((problem) => diagnose("template-invalid", { template, problem })),
    };
  } catch (error) {
    return {
      value: nothing,
      diagnostics: [diagnose("template-invalid", { template, problem: syntaxProblem(error) })],
    };
  }
}

/** Compiled from text, never from a tree, so that nothing but Handlebars' own reader makes what is run. */
function compile(engine: Engine, text: string): Print {
  return engine.compile<object>(text, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: {
      if: true,
      each: true,
      unless: false,
      with: false,
      log: false,
      lookup: false,
      helperMissing: false,
      blockHelperMissing: false,
    },
    preventIndent: true,
  });
}

function syntaxProblem(error: unknown): string {
  const [first = "", ...others] = (error instanceof Error ? error.message : String(error)).split("\n");
  const line = /on line (\d+)/.exec(first)?.[1];
  return line === undefined ? first : `line ${line}: ${others.at(-1) ?? first}.`;
}
