import type { LocatedCheck, TypeCheck } from "../../../ir/check.js";
import type { InstanceType } from "../../../ir/shape.js";
import { when, withConstant } from "./branches.js";
import { checkStatements, establishedBy } from "./check-statements.js";
import type { Emitter, Mode, Spot } from "./emitter.js";
import { instanceTypeOf, knownTypes } from "./instance-types.js";
import { loopStatements } from "./member-loop.js";
import { callsGuard } from "./narrowing.js";
import { negate } from "./negate.js";
import { typeTest } from "./type-test.js";
import { unevaluatedStatements } from "./unevaluated.js";

/** What printing the checks of one schema needs beside them. */
export interface Body {
  readonly emitter: Emitter;
  readonly mode: Mode;
  readonly spot: Spot;
  /** A name for a local constant, from a wish. */
  local(wish: string): string;
  /** The statements of checks that stand inside others, where the value is known to have one of the types. */
  inside(checks: readonly LocatedCheck[], types: readonly InstanceType[]): readonly string[];
}

/**
 * The statements that establish a schema's checks, the same for both modes: the type first, then what applies to
 * every type, then each type's own checks under a guard, then other schemas, and what is unevaluated last.
 *
 * `narrowed` are the types that the value is known to have where the statements stand.
 */
export function statements(
  checks: readonly LocatedCheck[],
  outer: Omit<Body, "inside">,
  narrowed?: readonly InstanceType[],
): readonly string[] {
  const body: Body = { ...outer, inside: (inner, types) => statements(inner, within(outer, types), types) };
  const known = knownTypes(checks) ?? narrowed;
  const types = checks.filter(({ check }) => check.kind === "type");
  const values = checks.filter(({ check }) => check.kind === "assert" && check.on === undefined);
  const late = checks.filter(
    ({ check }) => check.kind === "apply" && check.target.kind.startsWith("unevaluated"),
  );
  const own = checks.filter(
    (located) => instanceTypeOf(located.check) !== undefined && !late.includes(located),
  );
  const others = checks.filter(
    (located) =>
      instanceTypeOf(located.check) === undefined && !types.includes(located) && !values.includes(located),
  );

  // Where a single type is left, a stopping function has narrowed to it; a report goes on in the other branch.
  const [only] = types;
  const single = known?.length === 1 && types.length === 1 ? known[0] : undefined;
  const inElse = single !== undefined && !body.mode.stops;
  const grouped = [...new Set(own.flatMap(({ check }) => instanceTypeOf(check) ?? []))].filter(
    (type) => known?.includes(type) ?? true,
  );
  const first =
    inElse && only !== undefined
      ? typeOrElse(only, typeStatements(own, single, body), body)
      : types.flatMap((located) => checkStatements(located, body));
  const inside = inElse
    ? []
    : grouped.flatMap((type) => {
        const lines = typeStatements(own, type, body);
        return narrowed?.length === 1 ? lines : guarded(type, known, { ...body, lines });
      });
  return [
    ...first,
    ...values.flatMap((located) => checkStatements(located, body)),
    ...inside,
    ...lateStatements(others, late, { ...body, known, isNarrowed: narrowed?.length === 1 }),
  ];
}

/** The same where the value is known to have one of the types. */
function within(outer: Omit<Body, "inside">, types: readonly InstanceType[]): Omit<Body, "inside"> {
  return { ...outer, emitter: { ...outer.emitter, narrowed: { it: outer.spot.it, types } } };
}

/** What calls other schemas, then what is unevaluated; under two names where calls narrow the value's type. */
function lateStatements(
  others: readonly LocatedCheck[],
  late: readonly LocatedCheck[],
  {
    known,
    isNarrowed,
    ...body
  }: Body & { readonly known: readonly InstanceType[] | undefined; readonly isNarrowed: boolean },
): readonly string[] {
  const { emitter, spot } = body;
  const narrows = late.length > 0 && [...others, ...late].some(({ check }) => callsGuard(check, emitter));
  const called = narrows ? body.local("whole") : spot.it;
  const calls = others.flatMap((located) =>
    checkStatements(located, { ...body, spot: { ...spot, it: called } }),
  );
  const loops = late.flatMap((located) => {
    const type = instanceTypeOf(located.check);
    if (type === undefined || known?.includes(type) === false) return [];
    const lines = unevaluatedStatements(located, { ...body, called });
    return isNarrowed ? lines : guarded(type, known, { ...body, lines, called });
  });
  const lines = [...calls, ...loops];
  return narrows ? withConstant(`const ${called} = ${spot.it};`, lines) : lines;
}

/** The checks of one type, with all loops over members joined into one. */
function typeStatements(checks: readonly LocatedCheck[], type: InstanceType, body: Body): readonly string[] {
  const own = checks.filter(({ check }) => instanceTypeOf(check) === type);
  const inLoop = own.filter(({ check }) => check.kind === "apply" && /members|names/.test(check.target.kind));
  const others = own.filter((located) => !inLoop.includes(located));
  const established = establishedBy(own);
  const straight = others.flatMap((located) => checkStatements(located, body, established));
  return [...straight, ...loopStatements(inLoop, body)];
}

/** Statements for one type of instance, under a test of the type unless the function has narrowed to it. */
function guarded(
  type: InstanceType,
  known: readonly InstanceType[] | undefined,
  {
    emitter,
    spot,
    mode,
    lines,
    called,
  }: Body & { readonly lines: readonly string[]; readonly called?: string },
): readonly string[] {
  if (lines.length === 0 || (mode.stops && known?.length === 1)) return lines;
  // The compiler does not know that two names stand for one value.
  const names = [...new Set([spot.it, called ?? spot.it])];
  return when(names.map((it) => emitter.scope.print(typeTest([type]), { it })).join(" && "), lines);
}

function typeOrElse(located: LocatedCheck, otherwise: readonly string[], body: Body): readonly string[] {
  const check = located.check as TypeCheck;
  const test = body.emitter.scope.print(typeTest(check.types), { it: body.spot.it });
  const failing = body.mode.fail({ site: check.site, schemaPath: located.schemaPath }, body.spot);
  if (otherwise.length === 0) return when(negate(test), failing);
  return [`if (${negate(test)}) {`, ...failing, "} else {", ...otherwise, "}"];
}
