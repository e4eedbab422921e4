import { literalText } from "../../../code/literal.js";
import type { ApplyCheck, AssertCheck, Check, LocatedCheck } from "../../../ir/check.js";
import { unless, when, withConstant } from "./branches.js";
import { choiceStatements } from "./choice.js";
import { conditionTest } from "./condition-test.js";
import { itemStatements } from "./item-loop.js";
import { memberAccess } from "./member-access.js";
import { probeStatements } from "./member-probe.js";
import { walkStatements } from "./member-walk.js";
import { isParenthesized, negate } from "./negate.js";
import { predicate } from "./predicate.js";
import type { Body } from "./statements.js";
import { testWithin } from "./test-within.js";

/** What the checks of one type that come first establish, for those that come later. */
export interface Established {
  readonly required: ReadonlySet<string>;
  /** Bounds that make an expensive test pointless where they are broken. */
  readonly bounds: readonly AssertCheck[];
}

/** What checks establish before members and expensive tests are looked at, as they are arranged. */
export function establishedBy(checks: readonly LocatedCheck[]): Established {
  return {
    required: new Set(checks.flatMap(({ check }) => (check.kind === "required" ? [check.name] : []))),
    bounds: checks.flatMap(({ check }) =>
      check.kind === "assert" && check.guardsCost === true ? [check] : [],
    ),
  };
}

const nothing: Established = { required: new Set(), bounds: [] };

/** The statements of one check. */
export function checkStatements(
  located: LocatedCheck,
  body: Body,
  established: Established = nothing,
): readonly string[] {
  const { check, schemaPath } = located;
  const { emitter, mode, spot } = body;
  const fail = () =>
    "site" in check && check.site !== undefined ? mode.fail({ site: check.site, schemaPath }, spot) : [];
  switch (check.kind) {
    case "type":
      return unless(testWithin(check, spot.it, emitter), fail);
    case "assert": {
      const wrong = negate(testWithin(check, spot.it, emitter));
      const cheaper = mode.stops || check.cost !== "high" ? undefined : guardOf(established, body);
      return when(cheaper === undefined ? wrong : `${cheaper} && ${wrong}`, fail);
    }
    case "required":
      return when(`${emitter.scope.print(memberAccess(spot.it, check.name))} === undefined`, fail);
    case "apply":
      return applyStatements(check, located, { ...body, established });
    case "some": {
      const any = check.schemas.map((schema) => predicate(schema, spot.it, emitter));
      if (any.includes("true")) return [];
      const possible = any.filter((test) => test !== "false");
      return unless((possible.length === 0 ? ["false"] : possible).map(inParentheses).join(" || "), () =>
        mode.closest({ site: check.site, schemaPath }, spot, check.schemas),
      );
    }
    case "one":
      return oneStatements(check, located, body);
    case "not":
      return when(predicate(check.schema, spot.it, emitter), fail);
    case "when": {
      const print = (checks: readonly Check[]) =>
        checks.flatMap((each) => checkStatements({ check: each, schemaPath }, body));
      const [inner, otherwise] = [print(check.checks), print(check.otherwise ?? [])];
      if (inner.length === 0 && otherwise.length === 0) return [];
      const test = conditionTest(check.condition, spot.it, emitter);
      if (otherwise.length === 0) return when(test, inner);
      return inner.length === 0
        ? unless(test, otherwise)
        : [`if (${test}) {`, ...inner, "} else {", ...otherwise, "}"];
    }
    case "count":
      return countStatements(check, fail, body);
    case "members":
      return check.by === "walking" ? walkStatements(check, body) : probeStatements(check, body);
    case "choice":
      return choiceStatements(located, body);
  }
}

/** In a report, the bounds that make an expensive test pointless: a long string is not matched against a pattern. */
function guardOf({ bounds }: Established, { emitter, spot }: Body): string | undefined {
  if (bounds.length === 0) return undefined;
  return bounds.map((check) => emitter.scope.print(check.test, { it: spot.it })).join(" && ");
}

function applyStatements(
  check: ApplyCheck,
  { schemaPath }: LocatedCheck,
  { established, ...body }: Body & { readonly established: Established },
): readonly string[] {
  const { emitter, mode, spot, local } = body;
  switch (check.target.kind) {
    case "here":
      return mode.apply(check.schema, spot);
    case "member": {
      const { name } = check.target;
      const it = local(name);
      const required = mode.stops && established.required.has(name);
      const path = `{ parent: ${spot.path}, key: ${literalText(name)} }`;
      const applied = mode.apply(check.schema, { it, path }, required ? undefined : `${it} !== undefined`);
      if (applied.length === 0) return [];
      return withConstant(`const ${it} = ${emitter.scope.print(memberAccess(spot.it, name))};`, applied);
    }
    case "item":
    case "items":
      return itemStatements({ check, target: check.target, schemaPath }, body);
    case "decoded content": {
      const content = local("content");
      const applied = mode.apply(check.schema, { it: content, path: spot.path }, `${content} !== undefined`);
      if (applied.length === 0) return [];
      const decode = emitter.scope.print(check.target.decode, { it: spot.it });
      return withConstant(`const ${content} = ${decode};`, applied);
    }
    default:
      throw new Error(`${check.target.kind} belong in a loop of their own`);
  }
}

function oneStatements(
  check: Extract<Check, { readonly kind: "one" }>,
  { schemaPath }: LocatedCheck,
  body: Body,
): readonly string[] {
  const { emitter, mode, spot, local } = body;
  const count = local("matches");
  const tests = check.schemas.flatMap((schema) =>
    when(predicate(schema, spot.it, emitter), [`${count} += 1;`]),
  );
  const failure = { site: check.site, schemaPath };
  const several = mode.fail(failure, spot);
  const failing = mode.stops
    ? several
    : [`if (${count} === 0) {`, ...mode.closest(failure, spot, check.schemas), "} else {", ...several, "}"];
  return [`let ${count} = 0;`, ...tests, ...when(`${count} !== 1`, failing)];
}

function countStatements(
  check: Extract<Check, { readonly kind: "count" }>,
  fail: () => readonly string[],
  { emitter, spot, local }: Body,
): readonly string[] {
  const { min, max } = check;
  const outside = (count: string): readonly string[] => [
    ...(min > 0 ? [`${count} < ${min}`] : []),
    ...(max === undefined ? [] : [`${count} > ${max}`]),
  ];
  if (outside("").length === 0) return [];
  const item = local("item");
  const test = predicate(check.schema, item, emitter);
  if (test === "true") return when(outside(`${spot.it}.length`).join(" || "), fail);
  if (test === "false") return min > 0 ? fail() : [];
  const count = local("count");
  return [
    `let ${count} = 0;`,
    `for (const ${item} of ${spot.it}) {`,
    ...when(test, [`${count} += 1;`]),
    "}",
    ...when(outside(count).join(" || "), fail),
  ];
}

function inParentheses(test: string): string {
  return test.includes(" && ") && !isParenthesized(test) ? `(${test})` : test;
}
