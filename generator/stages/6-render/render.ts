import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Result } from "../../diagnostics/result.js";
import type { TextFile } from "../../ir/files.js";
import type { View } from "../../ir/views.js";
import { type CompiledTemplates, compileTemplates } from "./compile-templates.js";
import { findUnknownNames } from "./find-unknown-names.js";
import type { TemplateSet } from "./template-set.js";

/** The text of each view's file, in the order of the views; no files at all if any template has a mistake. */
export function render(views: readonly View[], templates: TemplateSet): Result<readonly TextFile[]> {
  const { value: compiled, diagnostics } = compiledOf(templates);
  if (diagnostics.length > 0) return { value: [], diagnostics };
  const mistakes = checkNames(views, compiled);
  if (mistakes.length > 0) return { value: [], diagnostics: mistakes };
  const files = views.map((view) => ({ path: view.path, text: compiled.print(view.template, view) }));
  return { value: files, diagnostics: [] };
}

const known = new WeakMap<TemplateSet, Result<CompiledTemplates>>();

/** A package is rendered in steps, from one set of templates. */
function compiledOf(templates: TemplateSet): Result<CompiledTemplates> {
  const before = known.get(templates) ?? compileTemplates(templates);
  known.set(templates, before);
  return before;
}

/** What Handlebars would pass over in silence, or only tell of the first file: missing templates and unknown names. */
function checkNames(views: readonly View[], compiled: CompiledTemplates): readonly Diagnostic[] {
  const byTemplate = new Map<string, View[]>();
  for (const view of views) {
    const others = byTemplate.get(view.template);
    if (others === undefined) byTemplate.set(view.template, [view]);
    else others.push(view);
  }
  const found = new Map<string, Diagnostic>();
  for (const [template, printed] of byTemplate) {
    if (!compiled.programs.has(template)) {
      found.set(template, diagnose("template-invalid", { template, problem: "it is missing." }));
    }
    for (const { template: name, problem, hint } of findUnknownNames(template, printed, compiled.programs)) {
      const where = hint === undefined ? {} : { hint };
      found.set(`${name} ${problem}`, diagnose("template-invalid", { template: name, problem }, where));
    }
  }
  return [...found.values()];
}
