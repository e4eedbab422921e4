import type { Condition, EvaluatedItems, LocatedCheck } from "../../../ir/check.js";
import { both, unless, withConstant } from "./branches.js";
import { conditionTest } from "./condition-test.js";
import type { TargetedCheck } from "./item-loop.js";
import { isKnownName } from "./known-names.js";
import { predicate } from "./predicate.js";
import type { Body } from "./statements.js";

/** Where the value is known by two names, the one that type guards are called on; TypeScript does not narrow the other. */
export interface LateBody extends Body {
  readonly called: string;
}

/**
 * The statements for what no keyword has evaluated: a loop over members or items. What was evaluated is decided from the
 * branches that hold.
 */
export function unevaluatedStatements(
  { check, schemaPath }: LocatedCheck,
  body: LateBody,
): readonly string[] {
  if (check.kind !== "apply") return [];
  const { target } = check;
  if (target.kind === "unevaluated members") return memberLoop({ check, target, schemaPath }, body);
  if (target.kind === "unevaluated items") return itemLoop({ check, target, schemaPath }, body);
  return [];
}

function memberLoop(
  { check, target, schemaPath }: TargetedCheck<"unevaluated members">,
  body: LateBody,
): readonly string[] {
  const { emitter, mode, spot, local } = body;
  if (target.evaluated.some((group) => group.all && group.when.length === 0)) return [];
  const [key, member] = [local("key"), local("member")];
  const conditions = conditionsOnce(body);
  const evaluated = target.evaluated.map((group) => {
    const known = group.all ? "true" : isKnownName(group.names, group.patterns, { emitter, key });
    return both(conditions.all(group.when), known);
  });
  const params = `{ ${check.site?.memberParam}: ${key} }`;
  const applied =
    check.site === undefined
      ? mode.apply(check.schema, { it: member, path: `{ parent: ${spot.path}, key: ${key} }` })
      : mode.fail({ site: check.site, schemaPath }, spot, params);
  if (applied.length === 0) return [];
  return [
    ...conditions.lines,
    `for (const ${key} in ${spot.it}) {`,
    `const ${member} = ${spot.it}[${key}];`,
    `if (${member} === undefined) continue;`,
    ...unless(anyOf(evaluated), applied),
    "}",
  ];
}

function itemLoop(
  { check, target, schemaPath }: TargetedCheck<"unevaluated items">,
  body: LateBody,
): readonly string[] {
  const { emitter, mode, spot, local } = body;
  if (target.evaluated.some((group) => group.all && group.when.length === 0)) return [];
  const [index, item] = [local("index"), local("item")];
  const conditions = conditionsOnce(body);
  const isEvaluated = (group: EvaluatedItems): string => {
    if (group.all) return "true";
    const tests = group.matching.map((schema) => predicate(schema, item, emitter));
    if (group.count > 0) tests.unshift(`${index} < ${group.count}`);
    return anyOf(tests);
  };
  const evaluated = target.evaluated.map((group) => both(conditions.all(group.when), isEvaluated(group)));
  const applied =
    check.site === undefined
      ? mode.apply(check.schema, { it: item, path: `{ parent: ${spot.path}, key: ${index} }` })
      : mode.fail({ site: check.site, schemaPath }, spot, `{ len: ${index} }`);
  if (applied.length === 0) return [];
  // One issue says that further items are not allowed; the rest would only repeat it.
  const rest = check.site === undefined || mode.stops ? applied : [...applied, "break;"];
  return [
    ...conditions.lines,
    `for (let ${index} = 0; ${index} < ${spot.it}.length; ${index} += 1) {`,
    ...withConstant(`const ${item} = ${spot.it}[${index}];`, unless(anyOf(evaluated), rest)),
    "}",
  ];
}

/** Conditions are decided once before a loop, and each has a name there. */
function conditionsOnce({ emitter, called, local }: LateBody): {
  readonly lines: string[];
  all(conditions: readonly Condition[]): string | undefined;
} {
  const lines: string[] = [];
  const known = new Map<string, string>();
  return {
    lines,
    all(conditions) {
      if (conditions.length === 0) return undefined;
      const names = conditions.map((condition) => {
        const test = conditionTest(condition, called, emitter);
        const name = known.get(test) ?? local("holds");
        if (!known.has(test)) lines.push(`const ${name} = ${test};`);
        known.set(test, name);
        return name;
      });
      return [...new Set(names)].join(" && ");
    },
  };
}

function anyOf(tests: readonly string[]): string {
  const possible = tests.filter((test) => test !== "false" && !test.endsWith("&& false"));
  if (possible.includes("true")) return "true";
  if (possible.length === 0) return "false";
  return possible
    .map((test) => (test.includes(" && ") && possible.length > 1 ? `(${test})` : test))
    .join(" || ");
}
