import type { Diagnostic } from "./diagnostic.js";

/** What a stage answers: its output, and what it has to say about the schemas. */
export interface Result<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether any diagnostic is an error, so that nothing may be written. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
