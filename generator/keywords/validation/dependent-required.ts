import type { Check } from "../../ir/check.js";
import type { Shape } from "../../ir/shape.js";
import { ANY, NEVER, onlyFacet, openObject, withFacet } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { meet } from "../../ir/shape-meet.js";
import { series } from "../../prose/words.js";
import { objectsWith, shapeWith } from "../applicator/dependent-schemas.js";
import { keyword, limit, site } from "../keyword.js";
import { stringsMap } from "../values.js";

/** `dependentRequired`: an object that has one member has others too (Validation, 6.5.4). */
export const dependentRequired = keyword("dependentRequired", {
  value: stringsMap,
  about: "object",
  shape: (dependencies) =>
    [...dependencies].map(([property, names]) => requiredWith(property, names)).reduce(meet, ANY),
  refused: (dependencies) => join([...dependencies].map(([property, names]) => lackingWith(property, names))),
  check: (dependencies) =>
    [...dependencies].map(([property, names]): Check => requireWith(property, names, "dependentRequired")),
  note: (dependencies) =>
    [...dependencies].flatMap(([property, names]) =>
      names.length === 0 ? [] : limit("Together", dependencyText(property, names), []),
    ),
});

/** Everything but the objects that have one member and lack another that it needs. */
export function requiredWith(property: string, names: readonly string[]): Shape {
  if (names.length === 0) return ANY;
  return shapeWith(
    property,
    withFacet("object", openObject(names.map((name) => ({ name, required: true })))),
  );
}

/** The objects that have one member and lack another that it needs. */
export function lackingWith(property: string, names: readonly string[]): Shape {
  return join(
    names.map((name) => {
      const lacking = onlyFacet("object", openObject([{ name, shape: NEVER, required: false }]));
      return meet(objectsWith(property), lacking);
    }),
  );
}

/** The check that members are there once another one is. */
export function requireWith(property: string, names: readonly string[], keywordName: string): Check {
  const deps = names.join(", ");
  return {
    kind: "when",
    condition: { kind: "member", name: property },
    checks: names.map((name) => ({
      kind: "required",
      name,
      site: site(
        keywordName,
        `must have the member ${JSON.stringify(name)} when it has ${JSON.stringify(property)}`,
        {
          property,
          missingProperty: name,
          depsCount: names.length,
          deps,
        },
      ),
    })),
  };
}

function dependencyText(property: string, names: readonly string[]): string {
  const quoted = names.map((name) => JSON.stringify(name));
  return `with ${JSON.stringify(property)} also ${series(quoted, "and")}`;
}
