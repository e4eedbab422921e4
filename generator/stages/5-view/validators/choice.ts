import { literalText } from "../../../code/literal.js";
import type { LocatedCheck } from "../../../ir/check.js";
import type { ChoiceArm, ChoiceCheck } from "../../../ir/fused-check.js";
import { instanceTypes } from "../../../ir/shape.js";
import { when } from "./branches.js";
import { memberAccess } from "./member-access.js";
import { negate } from "./negate.js";
import type { Body } from "./statements.js";
import { typeTest } from "./type-test.js";

/** The statements of a choice: what tells the alternatives apart is asked once, and only what is left is tried. */
export function choiceStatements(located: LocatedCheck, body: Body): readonly string[] {
  const check = located.check as ChoiceCheck;
  return check.by.kind === "type"
    ? byType(check, located, body)
    : byMember(check, check.by.name, { located, body });
}

function byType(check: ChoiceCheck, { schemaPath }: LocatedCheck, body: Body): readonly string[] {
  const { emitter, mode, spot } = body;
  const arms = check.arms.map((arm) => ({
    test: () => emitter.scope.print(typeTest(arm.types), { it: spot.it }),
    lines: body.inside(arm.checks, arm.types),
  }));
  const [only] = arms;
  if (mode.stops && arms.length === 1 && only !== undefined) {
    return [`if (${negate(only.test())}) return false;`, ...only.lines];
  }
  // Types of which nothing more is asked come last: they only have to be told from those that are refused.
  const lines: string[] = [];
  for (const { test, lines: inner } of arms.filter((each) => each.lines.length > 0)) {
    lines.push(`${lines.length === 0 ? "" : "} else "}if (${bare(test())}) {`, ...inner);
  }
  const isCovered = check.arms.flatMap((arm) => arm.types).length === instanceTypes.length;
  if (isCovered) return lines.length === 0 ? [] : [...lines, "}"];
  const free = check.arms.filter((_, index) => arms[index]?.lines.length === 0).flatMap((arm) => arm.types);
  const failing = mode.fail({ site: check.site, schemaPath }, spot);
  const refused = negate(emitter.scope.print(typeTest(free), { it: spot.it }));
  if (lines.length === 0) return when(refused, failing);
  return [...lines, refused === "true" ? "} else {" : `} else if (${refused}) {`, ...failing, "}"];
}

function byMember(
  check: ChoiceCheck,
  name: string,
  { located, body }: { readonly located: LocatedCheck; readonly body: Body },
): readonly string[] {
  const { emitter, spot } = body;
  const access = emitter.scope.print(memberAccess(spot.it, name));
  const otherwise =
    check.otherwise === undefined
      ? failing(check, name, { located, body, access })
      : body.inside(check.otherwise, ["object"]);
  return [
    `switch (${access}) {`,
    ...check.arms.flatMap((arm) => armLines(arm, body)),
    "default:",
    ...inBlock(otherwise),
    "}",
  ];
}

/** What is wrong with the member that tells alternatives apart: it is not there, or has a value that none of them knows. */
function failing(
  check: ChoiceCheck,
  name: string,
  { located, body, access }: { readonly located: LocatedCheck; readonly body: Body; readonly access: string },
): readonly string[] {
  const { mode, spot } = body;
  const { schemaPath } = located;
  const unknown = mode.fail(
    { site: check.site, schemaPath },
    { ...spot, path: `{ parent: ${spot.path}, key: ${literalText(name)} }` },
  );
  if (mode.stops) return unknown;
  const missing = { ...check.site, message: `must have the member ${JSON.stringify(name)}` };
  return [
    `if (${access} === undefined) {`,
    ...mode.fail({ site: missing, schemaPath }, spot),
    "} else {",
    ...unknown,
    "}",
  ];
}

function armLines({ values, checks }: ChoiceArm, body: Body): readonly string[] {
  const lines = body.inside(checks, ["object"]);
  const labels = values.map((value) => `case ${literalText(value)}:`);
  return [...labels.slice(0, -1), `${labels.at(-1)} {`, ...lines, "break;", "}"];
}

function inBlock(lines: readonly string[]): readonly string[] {
  return lines.some((line) => /^(const|let)\b/.test(line)) ? ["{", ...lines, "}"] : lines;
}

function bare(test: string): string {
  return /^\((.*)\)$/.test(test) && !test.slice(1, -1).includes("(") ? test.slice(1, -1) : test;
}
