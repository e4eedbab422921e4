import type { Check } from "../../ir/check.js";
import { isJsonObject } from "../../ir/json.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { ANY } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { meet } from "../../ir/shape-meet.js";
import { applyWith, objectsWith, shapeWith } from "../applicator/dependent-schemas.js";
import { keyword } from "../keyword.js";
import { lackingWith, requiredWith, requireWith } from "../validation/dependent-required.js";
import { isSchema, type Reader, strings } from "../values.js";

type Dependency = { readonly names: readonly string[] } | { readonly schema: SchemaId };

const dependencyMap: Reader<ReadonlyMap<string, Dependency>> = {
  read(value, context) {
    if (!isJsonObject(value)) return context.refuse("an object of schemas and arrays of strings");
    const read = new Map<string, Dependency>();
    for (const [name, member] of Object.entries(value)) {
      if (isSchema(member)) {
        read.set(name, { schema: context.subschema(member, [name]) });
        continue;
      }
      const names = strings.read(member, context);
      if (names === undefined) return undefined;
      read.set(name, { names });
    }
    return read;
  },
};

/** `dependencies`: `dependentRequired` and `dependentSchemas` in one, up to draft 7 (draft-07 Validation, 6.5.7). */
export const dependencies = keyword("dependencies", {
  value: dependencyMap,
  about: "object",
  shape: (value, { shapeOf }) =>
    [...value]
      .map(([name, dependency]) =>
        "schema" in dependency
          ? shapeWith(name, shapeOf(dependency.schema))
          : requiredWith(name, dependency.names),
      )
      .reduce(meet, ANY),
  refused: (value, { refusedBy }) =>
    join(
      [...value].map(([name, dependency]) =>
        "schema" in dependency
          ? meet(objectsWith(name), refusedBy(dependency.schema))
          : lackingWith(name, dependency.names),
      ),
    ),
  check: (value) =>
    [...value].map(
      ([name, dependency]): Check =>
        "schema" in dependency
          ? applyWith(name, dependency.schema)
          : requireWith(name, dependency.names, "dependencies"),
    ),
  evaluates: (value) => ({
    inPlace: [...value].flatMap(([name, dependency]) =>
      "schema" in dependency ? [{ schema: dependency.schema, when: { kind: "member" as const, name } }] : [],
    ),
  }),
});
