import type { Pattern } from "../../code/pattern.js";
import type { NameTemplate } from "../../ir/name-template.js";
import type { ObjectFacet, Shape } from "../../ir/shape.js";
import { ANY, NEVER, openObject, typesShape, withFacet } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { isNever } from "../../ir/shape-order.js";
import { keyword, site } from "../keyword.js";
import { namesMatching } from "../name-pattern.js";
import { schema } from "../values.js";
import { patternProperties } from "./pattern-properties.js";
import { properties } from "./properties.js";

/** `additionalProperties`: members that neither `properties` nor `patternProperties` names (Core, 10.3.2.3). */
export const additionalProperties = keyword("additionalProperties", {
  value: schema,
  about: "object",
  shape(value, { adjacent, shapeOf }) {
    const names = [...(adjacent(properties)?.keys() ?? [])];
    const matching = (adjacent(patternProperties) ?? []).map((member) => {
      return { pattern: member.pattern, shape: shapeOf(member.schema) };
    });
    return withFacet("object", otherMembers({ names, matching }, shapeOf(value)));
  },
  refused: (value, { refusedBy }) => (isNever(refusedBy(value)) ? NEVER : typesShape(["object"])),
  check: (value, { adjacent, acceptsNothing }) => [
    {
      kind: "apply",
      target: {
        kind: "other members",
        names: [...(adjacent(properties)?.keys() ?? [])],
        patterns: (adjacent(patternProperties) ?? []).map((member) => member.pattern),
      },
      schema: value,
      site: acceptsNothing(value)
        ? {
            ...site("additionalProperties", "must not have further members"),
            memberParam: "additionalProperty",
          }
        : undefined,
    },
  ],
  evaluates: () => ({ allMembers: true }),
});

/**
 * Objects whose members belong to a shape but for those of the names and patterns given.
 *
 * Where the names that match a pattern cannot be said, any further member may be one of them.
 */
export function otherMembers(
  known: {
    readonly names: readonly string[];
    readonly matching: readonly { readonly pattern: Pattern; readonly shape: Shape }[];
  },
  shape: Shape,
): ObjectFacet {
  const names = new Set(known.names);
  const templates = new Map<string, NameTemplate>();
  const rest: Shape[] = [shape];
  for (const { pattern, shape: own } of known.matching) {
    const matching = namesMatching(pattern);
    if (matching?.kind === "names") for (const name of matching.names) names.add(name);
    else if (matching?.kind === "template")
      templates.set(JSON.stringify(matching.template), matching.template);
    else rest.push(own);
  }
  const patterns = [...templates.values()].map((template) => ({ template, shape: ANY }));
  return {
    ...openObject([...names].map((name) => ({ name, required: false }))),
    ...(patterns.length === 0 ? {} : { patterns }),
    rest: join(rest),
  };
}
