import type { Check } from "../../ir/check.js";
import { series } from "../../prose/words.js";
import { keyword, limit, site } from "../keyword.js";
import { stringsMap } from "../values.js";

/** `dependentRequired`: an object that has one member has others too (Validation, 6.5.4). */
export const dependentRequired = keyword("dependentRequired", {
  value: stringsMap,
  check: (dependencies) =>
    [...dependencies].map(([property, names]): Check => requireWith(property, names, "dependentRequired")),
  note: (dependencies) =>
    [...dependencies].flatMap(([property, names]) =>
      names.length === 0 ? [] : limit("Together", dependencyText(property, names), []),
    ),
});

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
