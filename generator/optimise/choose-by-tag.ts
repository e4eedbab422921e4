import type { LocatedCheck } from "../ir/check.js";
import type { ChoiceArm } from "../ir/fused-check.js";
import type { JsonPrimitive } from "../ir/json.js";
import type { SchemaId } from "../ir/schema-id.js";
import { valuesInWords } from "../prose/words.js";
import { applied, type LocatedAlternatives } from "./alternatives.js";
import type { PassContext } from "./pass.js";

/**
 * Alternatives for objects as a choice by the value of one member, the tag; `undefined` where no member tells them apart.
 *
 * An alternative that knows nothing of the tag stays possible for every value of it.
 */
export function chooseByTag(located: LocatedAlternatives, context: PassContext): LocatedCheck | undefined {
  const { schemas, site } = located.check;
  const tag = bestTag(schemas, context);
  if (tag === undefined) return undefined;
  const valuesOf = (schema: SchemaId) => context.factsOf(schema).tags.get(tag);
  const untagged = schemas.filter((schema) => valuesOf(schema) === undefined);
  const values = new Set(schemas.flatMap((schema) => [...(valuesOf(schema) ?? [])]));
  const groups = new Map<
    string,
    { readonly values: JsonPrimitive[]; readonly schemas: readonly SchemaId[] }
  >();
  for (const value of values) {
    const possible = schemas.filter((schema) => valuesOf(schema)?.has(value) ?? true);
    const key = possible.join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { values: [value], schemas: possible });
    else group.values.push(value);
  }
  const arms = [...groups.values()].map(
    (group): ChoiceArm => ({
      types: [],
      values: group.values,
      checks: checksOfGroup(group, tag, { located, context }),
    }),
  );
  const message = `must be one of ${valuesInWords([...values])}`;
  return {
    ...located,
    check: {
      kind: "choice",
      by: { kind: "member", name: tag },
      arms,
      otherwise: untagged.length === 0 ? undefined : [remaining(untagged, located)],
      site: { ...site, message },
    },
  };
}

/** More checks than this stay where they are, in a function of their own. */
const mostChecks = 8;

/** What is left to be demanded once the tag has a value: nothing about the tag itself, nor that there is an object. */
function checksOfGroup(
  { values, schemas }: { readonly values: readonly JsonPrimitive[]; readonly schemas: readonly SchemaId[] },
  tag: string,
  { located, context }: { readonly located: LocatedAlternatives; readonly context: PassContext },
): readonly LocatedCheck[] {
  const [only] = schemas;
  const checks = only === undefined ? [] : context.checksOf(only);
  if (schemas.length !== 1 || only === undefined || context.isDeclared(only) || checks.length > mostChecks) {
    return [remaining(schemas, located)];
  }
  return checks.filter(({ check }) => {
    if (check.kind === "type") return !check.types.includes("object");
    if (check.kind === "required") return check.name !== tag;
    if (check.kind !== "apply" || check.target.kind !== "member" || check.target.name !== tag) return true;
    const allowed = context.factsOf(check.schema).values;
    return allowed === undefined || !values.every((value) => allowed.has(value));
  });
}

function remaining(schemas: readonly SchemaId[], located: LocatedAlternatives): LocatedCheck {
  const [only] = schemas;
  if (schemas.length === 1 && only !== undefined) return applied(only, located);
  return { ...located, check: { ...located.check, schemas } };
}

/** The member by which most alternatives can be told from most others. */
function bestTag(schemas: readonly SchemaId[], { factsOf }: PassContext): string | undefined {
  const names = new Set(schemas.flatMap((schema) => [...factsOf(schema).tags.keys()]));
  let best: { readonly name: string; readonly left: number } | undefined;
  for (const name of names) {
    const sets = schemas.map((schema) => factsOf(schema).tags.get(name));
    const values = new Set(sets.flatMap((set) => [...(set ?? [])]));
    // The alternatives that are tried on average, and in the worst case of a tag that nobody knows.
    const tried = [...values].map((value) => sets.filter((set) => set?.has(value) ?? true).length);
    const left = tried.reduce((sum, count) => sum + count, 0) / Math.max(1, tried.length);
    if (left < schemas.length && (best === undefined || left < best.left)) best = { name, left };
  }
  return best?.name;
}
