import type { SchemaId } from "../../ir/schema-id.js";
import type { Shape } from "../../ir/shape.js";
import { ANY, NEVER } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { meet } from "../../ir/shape-meet.js";
import { type KeywordContext, keyword } from "../keyword.js";
import { schema } from "../values.js";
import { elseSchema } from "./else.js";
import { thenSchema } from "./then.js";

/** `if`: decides between `then` and `else`; no assertion itself (Core, 10.2.2.1). */
export const ifSchema = keyword("if", {
  value: schema,
  shape(value, context) {
    const { shapeOf, refusedBy } = context;
    if (!decides(context)) return ANY;
    return join([
      meet(shapeOf(value), branch(context.adjacent(thenSchema), shapeOf) ?? ANY),
      meet(refusedBy(value), branch(context.adjacent(elseSchema), shapeOf) ?? ANY),
    ]);
  },
  refused(value, context) {
    const { shapeOf, refusedBy } = context;
    return join([
      meet(shapeOf(value), branch(context.adjacent(thenSchema), refusedBy) ?? NEVER),
      meet(refusedBy(value), branch(context.adjacent(elseSchema), refusedBy) ?? NEVER),
    ]);
  },
  evaluates: (schema) => ({ inPlace: [{ schema, when: { kind: "valid", schema } }] }),
});

function decides({ adjacent }: KeywordContext): boolean {
  return adjacent(thenSchema) !== undefined || adjacent(elseSchema) !== undefined;
}

function branch(schema: SchemaId | undefined, shape: (schema: SchemaId) => Shape): Shape | undefined {
  return schema === undefined ? undefined : shape(schema);
}
