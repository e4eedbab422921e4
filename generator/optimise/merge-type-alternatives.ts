import type { LocatedCheck, TypeCheck } from "../ir/check.js";
import type { SchemaId } from "../ir/schema-id.js";
import { typesInWords } from "../prose/words.js";
import type { Pass, PassContext } from "./pass.js";

/** `anyOf` of nothing but types is one type check. `oneOf` too, where no instance has two of the types. */
export const mergeTypeAlternatives: Pass = {
  name: "merge-type-alternatives",
  apply: (checks, context) =>
    checks.map((located): LocatedCheck => {
      const { check } = located;
      if (check.kind !== "some" && check.kind !== "one") return located;
      const types = check.schemas.map((schema) => onlyType(schema, context));
      const all = types.flatMap((each) => each ?? []);
      if (types.includes(undefined) || (check.kind === "one" && overlap(all))) return located;
      return {
        ...located,
        check: { kind: "type", types: [...new Set(all)], site: { ...check.site, message: messageOf(all) } },
      };
    }),
};

/** The types of a schema that demands a type and nothing else. */
function onlyType(schema: SchemaId, context: PassContext): TypeCheck["types"] | undefined {
  const checks = context.checksOf(schema);
  const [only] = checks;
  return checks.length === 1 && only?.check.kind === "type" ? only.check.types : undefined;
}

function overlap(types: TypeCheck["types"]): boolean {
  return new Set(types.map((type) => (type === "integer" ? "number" : type))).size < types.length;
}

function messageOf(types: TypeCheck["types"]): string {
  if (types.length === 0) return "must not be there";
  return `must be ${typesInWords([...new Set(types)])}`;
}
