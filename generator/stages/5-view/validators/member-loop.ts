import { code, raw } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { patternCode } from "../../../code/pattern.js";
import type { ApplyCheck, LocatedCheck } from "../../../ir/check.js";
import { unless, when } from "./branches.js";
import type { Spot } from "./emitter.js";
import { isKnownName } from "./known-names.js";
import { predicate } from "./predicate.js";
import type { Body } from "./statements.js";

/** A loop over members: the function that it stands in, and what its constants are called. */
export interface Loop {
  readonly body: Body;
  readonly key: string;
  readonly member: string;
}

/** One loop over the members of an object for all checks that need to see each of them. */
export function loopStatements(checks: readonly LocatedCheck[], body: Body): readonly string[] {
  if (checks.length === 0) return [];
  const loop: Loop = { body, key: body.local("key"), member: body.local("member") };
  const inner = checks.flatMap((located) => perMember(located, loop));
  return inner.length === 0 ? [] : overMembers(inner, loop);
}

/** The loop itself. A member that is `undefined` counts as absent. */
export function overMembers(inner: readonly string[], { body, key, member }: Loop): readonly string[] {
  const { it } = body.spot;
  return [
    `for (const ${key} in ${it}) {`,
    `const ${member} = ${it}[${key}];`,
    `if (${member} === undefined) continue;`,
    ...inner,
    "}",
  ];
}

/** What happens where a check fails as a whole; a site that asks for it is told the member's name. */
export function failOn({ check, schemaPath }: LocatedCheck, body: Body, key?: string): readonly string[] {
  const site = "site" in check ? check.site : undefined;
  if (site === undefined) return [];
  const params =
    site.memberParam === undefined || key === undefined ? undefined : `{ ${site.memberParam}: ${key} }`;
  return body.mode.fail({ site, schemaPath }, body.spot, params);
}

/** What a check demands of the member that the loop is at, of any name or of the one given. */
export function memberStatements(
  located: LocatedCheck,
  { body, key, member }: Loop,
  name?: string,
): readonly string[] {
  const check = located.check as ApplyCheck;
  if (check.site !== undefined) return failOn(located, body, key);
  const spot: Spot = { it: member, path: `{ parent: ${body.spot.path}, key: ${key} }` };
  const plain = name !== undefined && !/[~/]/.test(name);
  const named = plain ? { schemaPath: located.schemaPath, name, key } : undefined;
  return body.mode.apply(check.schema, named === undefined ? spot : { ...spot, named });
}

/** What a check demands of the name that the loop is at. */
export function nameStatements(located: LocatedCheck, { body, key }: Loop): readonly string[] {
  const { emitter, mode, spot } = body;
  const check = located.check as ApplyCheck;
  return unless(predicate(check.schema, key, emitter), () => [
    ...(mode.stops ? [] : mode.apply(check.schema, { it: key, path: spot.path })),
    ...failOn(located, body, key),
  ]);
}

function perMember(located: LocatedCheck, loop: Loop): readonly string[] {
  const { emitter } = loop.body;
  const { target } = located.check as ApplyCheck;
  switch (target.kind) {
    case "matching members": {
      const applied = memberStatements(located, loop);
      if (applied.length === 0) return [];
      return when(emitter.scope.print(code`${patternCode(target.pattern)}.test(${raw(loop.key)})`), applied);
    }
    case "other members": {
      const applied = memberStatements(located, loop);
      if (applied.length === 0) return [];
      return unless(isKnownName(target.names, target.patterns, { emitter, key: loop.key }), applied);
    }
    case "member names":
      return nameStatements(located, loop);
    default:
      throw new Error(`${literalText(target.kind)} are not looked at member by member`);
  }
}
