import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { InstanceIssue } from "../../ir/instance-issue.js";
import type { JsonValue } from "../../ir/json.js";
import type { JudgedValue } from "../judged-value.js";
import type { LintFacts } from "../lint-facts.js";

/** Values of `enum`, `const`, `default`, `example` and `examples` that the schema around them refuses. */
export function invalidValues({ survey, judged }: LintFacts): readonly Diagnostic[] {
  const refused = judged.flatMap((each): readonly Refused[] => {
    const [issue] = each.issues;
    if (issue === undefined) return [];
    const at = survey.graph.nodes.get(each.schema)?.place.pointer ?? "";
    const isTold = isListed(each) && issue.schemaPath === `#${at}/type`;
    return isTold ? [] : [{ each, issue }];
  });
  // A list may have thousands of values that are refused for one reason.
  const alike = new Map<unknown, Refused[]>();
  for (const one of refused) {
    const key = one.each.keyword === "enum" ? one.each.schema : one;
    const before = alike.get(key);
    if (before === undefined) alike.set(key, [one]);
    else before.push(one);
  }
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [report(first, others.length)],
  );
}

interface Refused {
  readonly each: JudgedValue;
  readonly issue: InstanceIssue;
}

/** Whether a value is one that instances may have; what the type beside refuses of these has a code of its own. */
function isListed({ keyword }: JudgedValue): boolean {
  return keyword === "enum" || keyword === "const";
}

function report({ each, issue }: Refused, others: number): Diagnostic {
  const { keyword, value, place } = each;
  const inner = issue.instancePath === "" ? "it" : issue.instancePath;
  const more = others === 0 ? "" : ` and ${others} more`;
  const params = { value: shortened(value) + more, problem: `${inner} ${issue.message}` };
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
