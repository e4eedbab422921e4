import { isQuick, matchesName } from "../code/matches-name.js";
import type { ApplyCheck, LocatedCheck, Target } from "../ir/check.js";
import type { KnownMember, MembersCheck } from "../ir/fused-check.js";
import type { Pass, PassContext } from "./pass.js";

/**
 * What a schema says about the members of an object, put together so that each member is looked at once.
 *
 * An object with many optional members is quicker to go through than to search: every absent name costs a look-up that the
 * engine cannot remember. Few names, or mostly required ones, are quicker looked for; whether others are there is then a count.
 */
export const fuseMembers: Pass = {
  name: "fuse-members",
  apply(checks, context) {
    const own = checks.filter(isAboutMembers);
    const applying = own.filter(({ check }) => check.kind === "apply");
    if (applying.length === 0 || !own.every((located) => isDecidable(located, own))) return checks;
    const fused: LocatedCheck = { check: fuse(own, context), schemaPath: own[0]?.schemaPath ?? "" };
    const first = checks.findIndex(({ check }) => check.kind === "apply" && isMemberTarget(check.target));
    return checks.flatMap((located, index) =>
      index === first ? [fused] : own.includes(located) ? [] : [located],
    );
  },
};

/** From this many names on, going through the members is quicker. */
const mostProbed = 9;
/** Unless so large a share of them is required. */
const mostlyRequired = 0.75;

function isAboutMembers({ check }: LocatedCheck): boolean {
  return check.kind === "required" || (check.kind === "apply" && isMemberTarget(check.target));
}

function isMemberTarget({ kind }: Target): boolean {
  return (
    kind === "member" || kind === "matching members" || kind === "other members" || kind === "member names"
  );
}

function fuse(own: readonly LocatedCheck[], context: PassContext): MembersCheck {
  const applying = own.filter((located): located is LocatedCheck & { readonly check: ApplyCheck } => {
    return located.check.kind === "apply";
  });
  const names = applying.filter(({ check }) => check.target.kind === "member names");
  const rest = applying.filter(({ check }) => /^(matching|other) members$/.test(check.target.kind));
  const required = new Map(
    own.flatMap((located) => (located.check.kind === "required" ? [[located.check.name, located]] : [])) as [
      string,
      LocatedCheck,
    ][],
  );
  const byName = new Map<string, LocatedCheck[]>([...required.keys()].map((name) => [name, []]));
  for (const located of applying) {
    const { target } = located.check;
    if (target.kind === "member") byName.set(target.name, [...(byName.get(target.name) ?? []), located]);
    // Names that are spared from the rest stand among the known, so that nothing else has to spare them.
    if (target.kind === "other members") {
      for (const name of target.names) if (!byName.has(name)) byName.set(name, []);
    }
  }
  const by = walks(own, { names: byName.size, required: required.size, seeksAll: seeksAll(rest, names) })
    ? "walking"
    : "probing";
  const known = [...byName].map(([name, checks]): KnownMember => {
    const others = rest.filter(({ check }) => appliesTo(check.target, name));
    return {
      name,
      required: required.get(name),
      checks: by === "walking" ? [...checks, ...others] : checks,
      refusesAbsence: checks.some(({ check }) => check.kind === "apply" && refusesUndefined(check, context)),
    };
  });
  return { kind: "members", by, known, names, rest };
}

/** Whether the patterns of a check can be asked about every name now, without taking long. */
function isDecidable({ check }: LocatedCheck, own: readonly LocatedCheck[]): boolean {
  if (check.kind !== "apply") return true;
  const { target } = check;
  const patterns =
    target.kind === "matching members"
      ? [target.pattern]
      : target.kind === "other members"
        ? target.patterns
        : [];
  return patterns.every((pattern) => namesOf(own).every((name) => isQuick(pattern, name)));
}

function namesOf(own: readonly LocatedCheck[]): readonly string[] {
  return own.flatMap(({ check }) => {
    if (check.kind === "required") return [check.name];
    if (check.kind !== "apply") return [];
    return check.target.kind === "member"
      ? [check.target.name]
      : check.target.kind === "other members"
        ? check.target.names
        : [];
  });
}

/** Whether some check needs to see members whose names the schema does not know. */
function seeksAll(rest: readonly LocatedCheck[], names: readonly LocatedCheck[]): boolean {
  return names.length > 0 || rest.some(({ check }) => !(check.kind === "apply" && forbidsOthers(check)));
}

/** Whether a check is that no member has any other name. */
function forbidsOthers({ target, site }: ApplyCheck): boolean {
  return target.kind === "other members" && target.patterns.length === 0 && site !== undefined;
}

function walks(
  own: readonly LocatedCheck[],
  counts: { readonly names: number; readonly required: number; readonly seeksAll: boolean },
): boolean {
  if (counts.seeksAll) return true;
  const inherited = own.some(({ check }) => "name" in check && check.name in Object.prototype);
  if (inherited) return true;
  return counts.names > mostProbed && counts.required / counts.names < mostlyRequired;
}

function appliesTo(target: Target, name: string): boolean {
  if (target.kind === "matching members") return matchesName(target.pattern, name);
  return (
    target.kind === "other members" &&
    !target.names.includes(name) &&
    !target.patterns.some((pattern) => matchesName(pattern, name))
  );
}

function refusesUndefined({ schema }: ApplyCheck, { checksOf }: PassContext): boolean {
  return checksOf(schema).some(
    ({ check }) => check.kind === "type" || (check.kind === "assert" && check.values !== undefined),
  );
}
