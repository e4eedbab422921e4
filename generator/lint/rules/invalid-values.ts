import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { InstanceIssue } from "../../ir/instance-issue.js";
import type { JsonValue } from "../../ir/json.js";
import type { JudgedValue } from "../judged-value.js";
import type { LintFacts } from "../lint-facts.js";

/** Values of `enum`, `const`, `default`, `example` and `examples` that the schema around them refuses. */
export function invalidValues({ survey, judged }: LintFacts): readonly Diagnostic[] {
  return judged.flatMap((each): readonly Diagnostic[] => {
    const [issue] = each.issues;
    if (issue === undefined) return [];
    const own = survey.graph.nodes.get(each.schema)?.place;
    const at = own === undefined ? "" : own.pointer;
    const isTold = isListed(each) && issue.schemaPath === `#${at}/type`;
    return isTold ? [] : [report(each, issue)];
  });
}

/** Whether a value is one that instances may have; what the type beside refuses of these has a code of its own. */
function isListed({ keyword }: JudgedValue): boolean {
  return keyword === "enum" || keyword === "const";
}

function report({ keyword, value, place }: JudgedValue, issue: InstanceIssue): Diagnostic {
  const inner = issue.instancePath === "" ? "it" : issue.instancePath;
  const params = { value: shortened(value), problem: `${inner} ${issue.message}` };
  switch (keyword) {
    case "enum":
    case "const":
      return diagnose("enum-value-refused", { keyword, ...params }, { place });
    case "default":
      return diagnose("default-invalid", params, { place });
    case "example":
    case "examples":
      return diagnose("example-invalid", params, { place });
  }
}

const longest = 60;

function shortened(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
