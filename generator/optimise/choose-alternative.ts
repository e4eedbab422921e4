import type { LocatedCheck } from "../ir/check.js";
import type { ChoiceArm } from "../ir/fused-check.js";
import type { SchemaId } from "../ir/schema-id.js";
import { type InstanceType, instanceTypes } from "../ir/shape.js";
import { typesInWords } from "../prose/words.js";
import { applied, type LocatedAlternatives } from "./alternatives.js";
import { chooseByTag } from "./choose-by-tag.js";
import type { Pass, PassContext } from "./pass.js";

/**
 * `anyOf` and `oneOf` whose alternatives can be told apart by the type of the instance, or by a member that each of them
 * requires with values of its own: only the alternatives that are left are tried, which mostly is one.
 */
export const chooseAlternative: Pass = {
  name: "choose-alternative",
  isComplete: true,
  apply: (checks, context) =>
    checks.map((located): LocatedCheck => {
      const { check } = located;
      return check.kind === "some" || check.kind === "one" ? choose({ ...located, check }, context) : located;
    }),
};

function choose(located: LocatedAlternatives, context: PassContext): LocatedCheck {
  const { check } = located;
  const groups = new Map<string, { readonly types: InstanceType[]; readonly schemas: readonly SchemaId[] }>();
  for (const type of instanceTypes) {
    const schemas = check.schemas.filter((schema) => context.factsOf(schema).types.has(type));
    const key = schemas.join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { types: [type], schemas });
    else group.types.push(type);
  }
  const possible = [...groups.values()].filter(({ schemas }) => schemas.length > 0);
  const [only] = possible;
  if (possible.length === 0) return located;
  if (possible.length === 1 && only !== undefined) {
    // One kind of instance at most, and every alternative may accept it: only its members can tell them apart.
    const byTag =
      only.types.includes("object") && only.types.length === 1 ? chooseByTag(located, context) : undefined;
    return byTag === undefined ? located : typeFirst(located, [arm(only.types, [byTag])]);
  }
  return typeFirst(
    located,
    possible.map(({ types, schemas }) => arm(types, armChecks(located, { types, schemas }, context))),
  );
}

function armChecks(
  located: LocatedAlternatives,
  { types, schemas }: { readonly types: readonly InstanceType[]; readonly schemas: readonly SchemaId[] },
  context: PassContext,
): readonly LocatedCheck[] {
  const [only] = schemas;
  if (schemas.length === 1 && only !== undefined)
    return checksOfAlternative(only, types, { located, context });
  const rest: LocatedAlternatives = { ...located, check: { ...located.check, schemas } };
  const byTag = types.length === 1 && types[0] === "object" ? chooseByTag(rest, context) : undefined;
  return [byTag ?? rest];
}

/** What the only alternative left demands; its type is known where the instance has one of these. */
function checksOfAlternative(
  schema: SchemaId,
  types: readonly InstanceType[],
  { located, context }: { readonly located: LocatedAlternatives; readonly context: PassContext },
): readonly LocatedCheck[] {
  if (context.isDeclared(schema)) return [applied(schema, located)];
  const checks = context
    .checksOf(schema)
    .filter(
      ({ check }) =>
        check.kind !== "type" || !types.every((type) => (check.types as readonly string[]).includes(type)),
    );
  return chooseAlternative.apply(checks, context);
}

function arm(types: readonly InstanceType[], checks: readonly LocatedCheck[]): ChoiceArm {
  return { types, values: [], checks };
}

function typeFirst(located: LocatedAlternatives, arms: readonly ChoiceArm[]): LocatedCheck {
  const types = arms.flatMap((each) => each.types);
  const all = types.length === instanceTypes.length;
  const message = all ? located.check.site.message : `must be ${typesInWords(types)}`;
  const site = { ...located.check.site, message };
  return { ...located, check: { kind: "choice", by: { kind: "type" }, arms, otherwise: undefined, site } };
}
