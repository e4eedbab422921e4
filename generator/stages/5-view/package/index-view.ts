import { literalText } from "../../../code/literal.js";
import { runtimeSymbol } from "../../../code/runtime-symbol.js";
import type { Entry } from "../../../ir/entry.js";
import type { Names } from "../../../ir/names.js";
import type { IndexView } from "../../../ir/views.js";
import type { Overview } from "./overview.js";

/** What of the runtime users name in their own code. */
const publicNames = ["Issue", "StandardSchema", "Validation", "ValidationError"] as const;

/** What the package exports: everything of each declaration but its collector, and the runtime's public names. */
export function indexView({ entries, names }: Overview): IndexView {
  const declared = entries.flatMap((entry) => entry.declares);
  const lines = [
    ...brandLines(names),
    ...entries.flatMap(declarationLines),
    ...runtimeLines(declared, names),
  ];
  return {
    template: "index.ts",
    path: "src/index.ts",
    lines: entries.length === 0 ? ["export {};"] : lines,
  };
}

function declarationLines({ names, nestedTypes, hasValues }: Entry): readonly string[] {
  const { type, is, validate, assert, schema: standard } = names;
  const functions = [is, validate, assert, standard].map((symbol) => symbol.name);
  const from = literalText(`./${type.module}.js`);
  // An enumeration's name is also that of the object of its values, so it is exported as a value.
  const values = hasValues ? [type.name, ...functions] : functions;
  const types = hasValues ? nestedTypes : [type.name, ...nestedTypes];
  return [
    `export { ${values.join(", ")} } from ${from};`,
    ...(types.length === 0 ? [] : [`export type { ${types.join(", ")} } from ${from};`]),
  ];
}

function brandLines({ brands }: Names): readonly string[] {
  return brands.flatMap(({ type, is }) => {
    const from = literalText(`./${type.module}.js`);
    return [`export { ${is.name} } from ${from};`, `export type { ${type.name} } from ${from};`];
  });
}

/** The export declarations of the runtime's public names. A declaration of the same name wins. */
export function runtimeLines(declared: readonly string[], { brands }: Names): readonly string[] {
  const branded = brands.flatMap(({ type, is }) => [type.name, is.name]);
  const taken = new Set([...declared, ...branded]);
  return publicNames
    .filter((name) => !taken.has(name))
    .map((name) => {
      const symbol = runtimeSymbol(name);
      return `export ${symbol.typeOnly ? "type " : ""}{ ${name} } from ${literalText(`./${symbol.module}.js`)};`;
    });
}
