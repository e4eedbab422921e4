import { isIdentifierName } from "../../code/property-key.js";
import { diagnose } from "../../diagnostics/diagnose.js";
import type { Result } from "../../diagnostics/result.js";
import type { Rename } from "../../ir/rename.js";
import { reservedNames } from "../../ir/reserved-names.js";
import type { SchemaNode } from "../../ir/schema-graph.js";
import type { Survey } from "../../ir/survey.js";
import { pathOfUri } from "../../ir/uri.js";
import { titleOf } from "./candidates.js";

/** The name that `rename` chooses for a schema instead of one; the same where it keeps it or fails. */
export function askRename(
  name: string,
  { node, survey, rename }: { readonly node: SchemaNode; readonly survey: Survey; readonly rename: Rename },
): Result<string> {
  const { place } = node;
  const path = pathOfUri(place.uri) ?? place.uri;
  const failed = (problem: string): Result<string> => ({
    value: name,
    diagnostics: [diagnose("rename-failed", { name, problem }, { place })],
  });
  let answer: unknown;
  try {
    answer = rename(name, { title: titleOf(node, survey), path, pointer: place.pointer });
  } catch (thrown) {
    return failed(`it throws ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
  if (answer === undefined) return { value: name, diagnostics: [] };
  if (typeof answer !== "string") return failed(`it answers with ${nameType(answer)}`);
  if (!isIdentifierName(answer) || reservedNames.has(answer)) {
    return failed(`${JSON.stringify(answer)} is no name that a type can have`);
  }
  return { value: answer, diagnostics: [] };
}

function nameType(value: unknown): string {
  if (value === null) return "null";
  return value instanceof Promise ? "a promise" : `a value of type ${typeof value}`;
}
