import { typesShape } from "../../ir/shape-constants.js";
import { type KeywordContext, keyword, limit, tag } from "../keyword.js";
import { instanceTypesOf, refusedTypes, typeCheck, typeList } from "../validation/type.js";
import { nullable } from "./nullable.js";

/** `type` as OpenAPI 3.0 has it: null belongs too where `nullable` is true (OpenAPI 3.0, Schema Object). */
export const nullableType = keyword("type", {
  value: typeList,
  shape: (types, context) => typesShape(instanceTypesOf(withNull(types, context))),
  refused: (types, context) => refusedTypes(withNull(types, context)),
  check: (types, context) => [typeCheck(withNull(types, context))],
  note: (types) => (types.includes("integer") ? limit("Type", "an integer", [tag("type", "integer")]) : []),
});

type Types = Parameters<typeof typeCheck>[0];

function withNull(types: Types, { adjacent }: KeywordContext): Types {
  return adjacent(nullable) === true && !types.includes("null") ? [...types, "null"] : types;
}
