import { isJsonObject } from "../../ir/json.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { ANY } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { meet } from "../../ir/shape-meet.js";
import { keyword } from "../keyword.js";
import { isSchema, type Reader } from "../values.js";

/** A schema for objects in which a member is a certain string, and the schema by which such objects are told. */
interface Dependency {
  readonly condition: SchemaId;
  readonly schema: SchemaId;
}

const expected = "an object whose members are objects with schemas";

const dependencies: Reader<readonly Dependency[]> = {
  read(value, context) {
    if (!isJsonObject(value)) return context.refuse(expected);
    const read: Dependency[] = [];
    for (const [name, byValue] of Object.entries(value)) {
      if (!isJsonObject(byValue)) return context.refuse(expected);
      for (const [text, schema] of Object.entries(byValue)) {
        if (!isSchema(schema)) return context.refuse(expected);
        const told = { type: "object", properties: { [name]: { const: text } }, required: [name] };
        read.push({
          condition: context.subschema(told, [name, text, "(told by)"]),
          schema: context.subschema(schema, [name, text]),
        });
      }
    }
    return read;
  },
};

/** `propertyDependencies`: where a member is a certain string, the whole object is valid against a schema (proposed for v1). */
export const propertyDependencies = keyword("propertyDependencies", {
  value: dependencies,
  about: "object",
  shape: (read, { shapeOf, refusedBy }) =>
    read
      .map(({ condition, schema }) => join([refusedBy(condition), meet(shapeOf(condition), shapeOf(schema))]))
      .reduce(meet, ANY),
  refused: (read, { shapeOf, refusedBy }) =>
    join(read.map(({ condition, schema }) => meet(shapeOf(condition), refusedBy(schema)))),
  check: (read) =>
    read.map(({ condition, schema }) => ({
      kind: "when",
      condition: { kind: "valid", schema: condition },
      checks: [{ kind: "apply", target: { kind: "here" }, schema, site: undefined }],
    })),
  evaluates: (read) => ({
    inPlace: read.map(({ condition, schema }) => ({
      schema,
      when: { kind: "valid", schema: condition },
    })),
  }),
});
