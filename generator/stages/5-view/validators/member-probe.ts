import { literalText } from "../../../code/literal.js";
import { runtime } from "../../../code/runtime-symbol.js";
import type { ApplyCheck, LocatedCheck } from "../../../ir/check.js";
import type { KnownMember, MembersCheck } from "../../../ir/fused-check.js";
import { when, withConstant } from "./branches.js";
import { memberAccess } from "./member-access.js";
import { failOn, loopStatements } from "./member-loop.js";
import type { Body } from "./statements.js";

/** A look-up of each member that the schema names; whether there are others follows from counting. */
export function probeStatements(check: MembersCheck, body: Body): readonly string[] {
  const { local } = body;
  const isClosed = check.rest.length > 0;
  // What one of the closing checks does not know is forbidden by it, whatever else names it.
  const counted = check.known.filter(({ name }) =>
    check.rest.every((located) => names(located).includes(name)),
  );
  const certain = counted.filter(({ required }) => required !== undefined);
  const optional =
    isClosed && body.mode.stops ? counted.filter(({ required }) => required === undefined) : [];
  const count = optional.length > 0 ? local("known") : undefined;
  const lines = check.known.flatMap((member) =>
    memberStatements(member, optional.includes(member) ? count : undefined, body),
  );
  const expected = count ?? String(certain.length);
  // A report goes on where a required member is missing, so there a loop looks for others.
  const closing = isClosed ? closeStatements(check.rest, expected, body) : [];
  const start = count === undefined ? [] : [`let ${count} = ${certain.length};`];
  return [...start, ...lines, ...closing];
}

function names({ check }: LocatedCheck): readonly string[] {
  return check.kind === "apply" && check.target.kind === "other members" ? check.target.names : [];
}

function memberStatements(member: KnownMember, count: string | undefined, body: Body): readonly string[] {
  const { emitter, mode, spot, local } = body;
  const { name, required, refusesAbsence } = member;
  const access = emitter.scope.print(memberAccess(spot.it, name));
  const it = local(name);
  const path = `{ parent: ${spot.path}, key: ${literalText(name)} }`;
  const apply = (guard?: string): readonly string[] =>
    member.checks.flatMap(({ check }) => mode.apply((check as ApplyCheck).schema, { it, path }, guard));
  const read = `const ${it} = ${access};`;
  if (required === undefined) {
    if (count === undefined) return withConstant(read, apply(`${it} !== undefined`));
    const inside = [`${count} += 1;`, ...apply()];
    if (inside.length === 1) return when(`${access} !== undefined`, inside);
    return [read, ...when(`${it} !== undefined`, inside)];
  }
  const missing = failOn(required, body);
  if (mode.stops) {
    const applied = apply();
    if (applied.length === 0) return when(`${access} === undefined`, missing);
    return refusesAbsence ? [read, ...applied] : [read, ...when(`${it} === undefined`, missing), ...applied];
  }
  const applied = apply();
  if (applied.length === 0) return when(`${access} === undefined`, missing);
  return [read, `if (${it} === undefined) {`, ...missing, "} else {", ...applied, "}"];
}

/** Further members are there if there are more than were met; members that are `undefined` count as absent. */
function closeStatements(rest: readonly LocatedCheck[], expected: string, body: Body): readonly string[] {
  const { emitter, mode, spot } = body;
  if (!mode.stops) return loopStatements(rest, body);
  const total = body.local("total");
  const present = emitter.scope.print(runtime("countMembers"));
  return [
    `let ${total} = 0;`,
    `for (const _ in ${spot.it}) ${total} += 1;`,
    ...when(`${total} !== ${expected} && ${present}(${spot.it}) !== ${expected}`, ["return false;"]),
  ];
}
