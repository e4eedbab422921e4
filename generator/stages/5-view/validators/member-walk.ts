import { code, raw } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { type Pattern, patternCode } from "../../../code/pattern.js";
import type { ApplyCheck, LocatedCheck, Target } from "../../../ir/check.js";
import type { KnownMember, MembersCheck } from "../../../ir/fused-check.js";
import { unless, when } from "./branches.js";
import { memberAccess } from "./member-access.js";
import { failOn, type Loop, memberStatements, nameStatements, overMembers } from "./member-loop.js";
import type { Body } from "./statements.js";

/** Up to here names are compared one after the other; beyond, the length of a name says which it may be. */
const longestChain = 3;

/** One loop over the members that an object has. Each finds what is said of it by its name, or what is said of the rest. */
export function walkStatements(check: MembersCheck, body: Body): readonly string[] {
  const { spot, local } = body;
  const loop: Loop = { body, key: local("key"), member: local("member") };
  const required = check.known.filter((member) => member.required !== undefined);
  const found = required.length === 0 ? undefined : local("found");
  const names = check.names.flatMap((located) => nameStatements(located, loop));
  const rest = restStatements(check.rest, loop);
  const arms = check.known.flatMap((member) => {
    const lines = knownStatements(member, found, loop);
    return lines.length > 0 || rest.length > 0 ? [{ name: member.name, lines }] : [];
  });
  const inner = [...names, ...byName(arms, rest.length > 0, loop), ...rest];
  if (inner.length === 0) return [];
  const missing = required.flatMap(({ name, required: located }) => {
    const access = body.emitter.scope.print(memberAccess(spot.it, name));
    return located === undefined ? [] : when(`${access} === undefined`, failOn(located, body));
  });
  return [
    ...(found === undefined ? [] : [`let ${found} = 0;`]),
    ...overMembers(inner, loop),
    ...(found === undefined
      ? []
      : when(`${found} < ${required.length}`, body.mode.stops ? ["return false;"] : missing)),
  ];
}

interface Arm {
  readonly name: string;
  readonly lines: readonly string[];
}

function knownStatements(
  { name, checks, required }: KnownMember,
  found: string | undefined,
  loop: Loop,
): readonly string[] {
  const applied = checks.flatMap((located) => memberStatements(located, loop, name));
  return found === undefined || required === undefined ? applied : [`${found} += 1;`, ...applied];
}

/** What is said by name: equal statements together, and many names told apart by their length first. */
function byName(arms: readonly Arm[], restFollows: boolean, { key }: Loop): readonly string[] {
  const chain = (those: readonly Arm[]): readonly string[] =>
    together(those).flatMap(({ names, lines }) => {
      const test = names.map((name) => `${key} === ${literalText(name)}`).join(" || ");
      const ends = restFollows || those.length > 1 || arms.length > longestChain;
      return when(test, isLeaving(lines) || !ends ? lines : [...lines, "continue;"]);
    });
  if (arms.length <= longestChain) return chain(arms);
  const lengths = [...new Set(arms.map(({ name }) => name.length))].sort((a, b) => a - b);
  return [
    `switch (${key}.length) {`,
    ...lengths.flatMap((length) => [
      `case ${length}:`,
      ...chain(arms.filter(({ name }) => name.length === length)),
      "break;",
    ]),
    "}",
  ];
}

/** Names whose statements are the same, so that those stand once. */
function together(
  arms: readonly Arm[],
): readonly { readonly names: string[]; readonly lines: readonly string[] }[] {
  const groups = new Map<string, { readonly names: string[]; readonly lines: readonly string[] }>();
  for (const { name, lines } of arms) {
    const key = lines.join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: [name], lines });
    else group.names.push(name);
  }
  return [...groups.values()];
}

function isLeaving(lines: readonly string[]): boolean {
  return lines.at(-1) === "return false;" && lines.length === 1;
}

/** What is said of members by pattern, and of those that nothing else is said of. Each pattern is asked once. */
function restStatements(rest: readonly LocatedCheck[], loop: Loop): readonly string[] {
  const { body, key } = loop;
  const tested = new Map<string, string>();
  const test = (pattern: Pattern): string => {
    const text = body.emitter.scope.print(code`${patternCode(pattern)}.test(${raw(key)})`);
    return tested.get(text) ?? text;
  };
  const printed = rest.flatMap((located) => {
    const { target } = located.check as ApplyCheck;
    const lines = memberStatements(located, loop);
    return lines.length === 0 ? [] : [{ target, lines }];
  });
  const uses = printed.flatMap(({ target }) => patternsOf(target).map(test));
  const constants = [...new Set(uses.filter((text, index) => uses.indexOf(text) !== index))].map((text) => {
    const matches = body.local("matches");
    tested.set(text, matches);
    return `const ${matches} = ${text};`;
  });
  return [
    ...constants,
    ...printed.flatMap(({ target, lines }) => {
      if (target.kind === "matching members") return when(test(target.pattern), lines);
      const matching = patternsOf(target).map(test);
      return matching.length === 0 ? lines : unless(matching.join(" || "), lines);
    }),
  ];
}

function patternsOf(target: Target): readonly Pattern[] {
  if (target.kind === "matching members") return [target.pattern];
  return target.kind === "other members" ? target.patterns : [];
}
