import { code, raw } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { patternCode } from "../../../code/pattern.js";
import type { ApplyCheck, LocatedCheck } from "../../../ir/check.js";
import { unless, when } from "./branches.js";
import { isKnownName } from "./known-names.js";
import { predicate } from "./predicate.js";
import type { Body } from "./statements.js";

/** One loop over the members of an object for all checks that need to see each of them. */
export function loopStatements(checks: readonly LocatedCheck[], body: Body): readonly string[] {
  if (checks.length === 0) return [];
  const { spot, local } = body;
  const [key, member] = [local("key"), local("member")];
  const inner = checks.flatMap(({ check, schemaPath }) =>
    check.kind === "apply" ? perMember(check, { schemaPath, key, member, body }) : [],
  );
  if (inner.length === 0) return [];
  return [
    `for (const ${key} of Object.keys(${spot.it})) {`,
    `const ${member} = ${spot.it}[${key}];`,
    `if (${member} === undefined) continue;`,
    ...inner,
    "}",
  ];
}

interface Iteration {
  readonly schemaPath: string;
  readonly key: string;
  readonly member: string;
  readonly body: Body;
}

function perMember(check: ApplyCheck, { schemaPath, key, member, body }: Iteration): readonly string[] {
  const { emitter, mode, spot } = body;
  const inside = { it: member, path: `{ parent: ${spot.path}, key: ${key} }` };
  const fail = (): readonly string[] => {
    if (check.site === undefined) return [];
    const { memberParam } = check.site;
    const params = memberParam === undefined ? undefined : `{ ${memberParam}: ${key} }`;
    return mode.fail({ site: check.site, schemaPath }, spot, params);
  };
  const { target } = check;
  switch (target.kind) {
    case "matching members": {
      const applied = mode.apply(check.schema, inside);
      if (applied.length === 0) return [];
      return when(emitter.scope.print(code`${patternCode(target.pattern)}.test(${raw(key)})`), applied);
    }
    case "other members": {
      const applied = check.site === undefined ? mode.apply(check.schema, inside) : fail();
      if (applied.length === 0) return [];
      return unless(isKnownName(target.names, target.patterns, { emitter, key }), applied);
    }
    case "member names":
      return unless(predicate(check.schema, key, emitter), () => [
        ...mode.alternatives([check.schema], { it: key, path: spot.path }),
        ...fail(),
      ]);
    default:
      throw new Error(`${literalText(target.kind)} are not looked at member by member`);
  }
}
