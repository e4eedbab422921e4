import type { Pattern } from "../../code/pattern.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { keyword } from "../keyword.js";
import { regularExpression } from "../pattern-value.js";
import { type Reader, schemaMap } from "../values.js";

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

/**
 * `patternProperties`: members whose names match a pattern are valid against its schema (Core, 10.3.2.2).
 *
 * It says nothing of the shape by itself: which names match is not known. `additionalProperties` reads it.
 */
export const patternProperties = keyword("patternProperties", {
  value: patternMap,
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
