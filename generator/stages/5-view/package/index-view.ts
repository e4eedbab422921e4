import { literalText } from "../../../code/literal.js";
import { runtimeSymbol } from "../../../code/runtime-symbol.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { IndexView } from "../../../ir/views.js";
import { declaredSymbols } from "../types/module-view.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";

/** What of the runtime users name in their own code. */
const publicNames = ["Issue", "StandardSchema", "Validation", "ValidationError"] as const;

/** What the package exports: everything of each declaration but its collector, and the runtime's public names. */
export function indexView(context: ViewContext): IndexView {
  const lines = [
    ...brandLines(context),
    ...context.declarations.flatMap((declaration) => declarationLines(declaration, context)),
    ...runtimeLines(context),
  ];
  return {
    template: "index.ts",
    path: "src/index.ts",
    lines: context.declarations.length === 0 ? ["export {};"] : lines,
  };
}

function declarationLines({ schema, names }: NamedDeclaration, context: ViewContext): readonly string[] {
  const { type, is, validate, assert, schema: standard } = names;
  const functions = [is, validate, assert, standard].map((symbol) => symbol.name);
  const from = literalText(`./${type.module}.js`);
  const nested = nestedNames(schema, context);
  // An enumeration's name is also that of the object of its values, so it is exported as a value.
  const hasValues = context.valuesOf(schema).length > 0;
  const values = hasValues ? [type.name, ...functions] : functions;
  const types = hasValues ? nested : [type.name, ...nested];
  return [
    `export { ${values.join(", ")} } from ${from};`,
    ...(types.length === 0 ? [] : [`export type { ${types.join(", ")} } from ${from};`]),
  ];
}

/** The types that another engine declares beside that of a schema. */
function nestedNames(schema: SchemaId, context: ViewContext): readonly string[] {
  return (context.printed.get(schema)?.nested ?? []).map((symbol) => symbol.name);
}

function brandLines({ names }: ViewContext): readonly string[] {
  return names.brands.flatMap(({ type, is }) => {
    const from = literalText(`./${type.module}.js`);
    return [`export { ${is.name} } from ${from};`, `export type { ${type.name} } from ${from};`];
  });
}

/** The export declarations of the runtime's public names. A declaration of the same name wins. */
export function runtimeLines(context: ViewContext): readonly string[] {
  const declared = context.declarations.flatMap((each) => declaredSymbols(each, context));
  const branded = context.names.brands.flatMap(({ type, is }) => [type, is]);
  const taken = new Set([...declared, ...branded].map((symbol) => symbol.name));
  return publicNames
    .filter((name) => !taken.has(name))
    .map((name) => {
      const symbol = runtimeSymbol(name);
      return `export ${symbol.typeOnly ? "type " : ""}{ ${name} } from ${literalText(`./${symbol.module}.js`)};`;
    });
}
