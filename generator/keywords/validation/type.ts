import { didYouMean } from "../../diagnostics/suggest.js";
import type { TypeCheck } from "../../ir/check.js";
import { type InstanceType, instanceTypes, type Shape } from "../../ir/shape.js";
import { typesShape } from "../../ir/shape-constants.js";
import { typesInWords } from "../../prose/words.js";
import { keyword, limit, site, tag } from "../keyword.js";
import type { Reader } from "../values.js";

type TypeName = InstanceType | "integer";

const typeNames: ReadonlySet<string> = new Set([...instanceTypes, "integer"]);

/** The name of a type, or an array of them, as a list. */
export const typeList: Reader<readonly TypeName[]> = {
  read(value, context) {
    const names: readonly unknown[] = Array.isArray(value) ? value : [value];
    const known = names.filter((name): name is TypeName => typeof name === "string" && typeNames.has(name));
    if (names.length === 0 || known.length < names.length) {
      const hint = hintFor(names.find((name) => !typeNames.has(name as string)));
      return context.refuse("one or more of array, boolean, integer, null, number, object, string", hint);
    }
    return [...new Set(known)];
  },
};

/** What other languages call the types. */
const elsewhere: Readonly<Record<string, TypeName>> = {
  float: "number",
  double: "number",
  decimal: "number",
  dict: "object",
  list: "array",
};

function hintFor(word: unknown): string | undefined {
  if (typeof word !== "string") return word === null ? 'the type is called "null", in quotes' : undefined;
  if (word === "any") return "without type, any value is valid";
  const name = word.toLowerCase();
  const short = name.length < 3 ? [] : [...typeNames].filter((full) => full.startsWith(name));
  const meant = Object.hasOwn(elsewhere, name) ? elsewhere[name] : short[0];
  return meant === undefined ? didYouMean(word, typeNames) : `did you mean ${meant}?`;
}

/** `type`: an instance has one of these types; a number without fraction is an integer (Validation, 6.1.1). */
export const type = keyword("type", {
  value: typeList,
  shape: (types) => typesShape(instanceTypesOf(types)),
  refused: refusedTypes,
  check: (types) => [typeCheck(types)],
  note: (types) => (types.includes("integer") ? limit("Type", "an integer", [tag("type", "integer")]) : []),
});

/** The check that an instance has one of the types. */
export function typeCheck(types: readonly TypeName[]): TypeCheck {
  const [first] = types;
  return {
    kind: "type",
    types,
    site: site("type", `must be ${typesInWords(types)}`, {
      type: types.length === 1 && first !== undefined ? first : [...types],
    }),
  };
}

/** The types that are not named; a number may be no integer. */
export function refusedTypes(types: readonly TypeName[]): Shape {
  return typesShape(instanceTypes.filter((type) => !types.includes(type)));
}

/** The instance types among type names: an integer is a number. */
export function instanceTypesOf(types: readonly TypeName[]): readonly InstanceType[] {
  return types.map((name) => (name === "integer" ? "number" : name));
}
