import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../generator/ir/json.ts";

/** What a resource is made from: which names it declares, and what it says. */
interface Plan {
  readonly names: readonly string[];
  readonly body: Part;
  readonly anchored: Part;
}

type Part =
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "refer"; readonly to: number; readonly name: string; readonly dynamic: boolean }
  | { readonly kind: "members" | "items" | "all" | "any"; readonly parts: readonly Part[] };

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({
      kind: fc.constant("type" as const),
      type: fc.constantFrom("string", "number", "object", "array"),
    }),
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("refer" as const),
        to: fc.nat(3),
        name: fc.constantFrom("m", "n", "-"),
        dynamic: fc.boolean(),
      }),
    },
    fc.record({
      kind: fc.constantFrom("members" as const, "items" as const, "all" as const, "any" as const),
      parts: fc.array(tie("part"), { minLength: 1, maxLength: 2 }),
    }),
  ),
}));

const plan: fc.Arbitrary<Plan> = fc.record({
  names: fc.subarray(["m", "n"]),
  body: part,
  anchored: part,
});

/**
 * A document of four resources that refer to each other, and declare some of two names.
 *
 * A dynamic reference begins in its own resource: the peer takes a resource in which it begins for one that was entered.
 */
export const arbitraryScopes: fc.Arbitrary<JsonObject> = fc
  .tuple(fc.array(plan, { minLength: 4, maxLength: 4 }), fc.boolean())
  .map(([plans, closed]) => {
    const [first, ...others] = plans.map((each, index) => resource(each, index, plans));
    const inner = Object.fromEntries(others.map((each, index) => [`r${index + 1}`, each]));
    const $defs = { ...(first?.$defs as JsonObject), ...inner };
    return { ...first, $defs, ...(closed ? { unevaluatedProperties: false } : {}) };
  });

function resource({ names, body, anchored }: Plan, index: number, plans: readonly Plan[]): JsonObject {
  const $defs = Object.fromEntries(
    names.map((name) => [name, { $dynamicAnchor: name, allOf: [schemaOf(anchored, index, plans)] }]),
  );
  return { $id: `https://example.com/r${index}`, allOf: [schemaOf(body, index, plans)], $defs };
}

function schemaOf(part: Part, index: number, plans: readonly Plan[]): JsonValue {
  switch (part.kind) {
    case "type":
      return { type: part.type };
    case "refer": {
      const { to, name, dynamic } = part;
      if (dynamic && plans[index]?.names.includes(name)) return { $dynamicRef: `#${name}` };
      const fragment = plans[to]?.names.includes(name) ? `#${name}` : "";
      return { $ref: `https://example.com/r${to}${fragment}` };
    }
    case "members": {
      const members = part.parts.map((each, at) => [["a", "b"][at], schemaOf(each, index, plans)]);
      return { type: "object", properties: Object.fromEntries(members) as JsonObject };
    }
    case "items":
      return { prefixItems: part.parts.map((each) => schemaOf(each, index, plans)) };
    case "all":
      return { allOf: part.parts.map((each) => schemaOf(each, index, plans)) };
    case "any":
      return { anyOf: part.parts.map((each) => schemaOf(each, index, plans)) };
  }
}

/** An instance that such a document may say something about. */
export const arbitraryScopedInstance: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<JsonValue>("", 1),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value"), { maxKeys: 3 }),
    fc.array(tie("value"), { maxLength: 2 }),
  ),
})).value;
