import { isQuick, matchesName } from "../../code/matches-name.js";
import type { Pattern } from "../../code/pattern.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { ObjectFacet, Shape } from "../../ir/shape.js";
import { ANY, NEVER, openObject, typesShape, withFacet } from "../../ir/shape-constants.js";
import { meet } from "../../ir/shape-meet.js";
import { isNever } from "../../ir/shape-order.js";
import { keyword } from "../keyword.js";
import { namesMatching } from "../name-pattern.js";
import { regularExpression } from "../pattern-value.js";
import { type Reader, schemaMap } from "../values.js";
import { properties } from "./properties.js";

interface PatternMember {
  readonly pattern: Pattern;
  readonly schema: SchemaId;
}

const patternMap: Reader<readonly PatternMember[]> = {
  read(value, context) {
    const members = schemaMap.read(value, context);
    if (members === undefined) return undefined;
    const read: PatternMember[] = [];
    for (const [source, schema] of members) {
      const pattern = regularExpression.read(source, context);
      if (pattern === undefined) return undefined;
      read.push({ pattern, schema });
    }
    return read;
  },
};

/** Types tell of so many patterns; each further one would be held against all before it. */
const mostTold = 200;

/**
 * `patternProperties`: members whose names match a pattern are valid against its schema (Core, 10.3.2.2).
 *
 * Its shape is about names that TypeScript can say, and those of `properties`. `additionalProperties` reads the others.
 */
export const patternProperties = keyword("patternProperties", {
  value: patternMap,
  about: "object",
  shape(members, { adjacent, shapeOf }) {
    const names = [...(adjacent(properties)?.keys() ?? [])];
    return members
      .slice(0, mostTold)
      .map(({ pattern, schema }) =>
        withFacet("object", matchingMembers(pattern, { names, shape: shapeOf(schema) })),
      )
      .reduce(meet, ANY);
  },
  refused: (members, { refusedBy }) =>
    members.every(({ schema }) => isNever(refusedBy(schema))) ? NEVER : typesShape(["object"]),
  check: (members) =>
    members.map(({ pattern, schema }) => ({
      kind: "apply",
      target: { kind: "matching members", pattern },
      schema,
      site: undefined,
    })),
  evaluates: (members) => ({ patterns: members.map((member) => member.pattern) }),
  note: (members) =>
    members.map(({ pattern }) => ({
      kind: "limit",
      label: "Member names",
      text: "matching names follow a schema of their own",
      code: pattern.source,
      tags: [],
    })),
});

/** Objects whose members of matching names belong to a shape, as far as the names can be said or are known. */
function matchingMembers(
  pattern: Pattern,
  { names, shape }: { readonly names: readonly string[]; readonly shape: Shape },
): ObjectFacet {
  const matching = namesMatching(pattern);
  if (matching?.kind === "every") return { members: [], rest: shape };
  if (matching?.kind === "template") {
    return { members: [], patterns: [{ template: matching.template, shape }], rest: ANY };
  }
  const known =
    matching?.names ?? names.filter((name) => isQuick(pattern, name) && matchesName(pattern, name));
  return openObject(known.map((name) => ({ name, shape, required: false })));
}
