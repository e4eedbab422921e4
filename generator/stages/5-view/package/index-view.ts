import { literalText } from "../../../code/literal.js";
import { runtimeSymbol } from "../../../code/runtime-symbol.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { IndexView } from "../../../ir/views.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";

/** What of the runtime users name in their own code. */
const publicNames = ["Issue", "StandardSchema", "Validation", "ValidationError"] as const;

/** What the package exports: everything of each declaration but its collector, and the runtime's public names. */
export function indexView(context: ViewContext): IndexView {
  const lines = [
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
  const values = context.hasValues(schema) ? [type.name, ...functions] : functions;
  const types = context.hasValues(schema) ? nested : [type.name, ...nested];
  return [
    `export { ${values.join(", ")} } from ${from};`,
    ...(types.length === 0 ? [] : [`export type { ${types.join(", ")} } from ${from};`]),
  ];
}

/** The types that another engine declares beside that of a schema. */
function nestedNames(schema: SchemaId, context: ViewContext): readonly string[] {
  return (context.printed.get(schema)?.nested ?? []).map((symbol) => symbol.name);
}

/** A declaration of the same name wins. */
function runtimeLines(context: ViewContext): readonly string[] {
  const taken = new Set(
    context.declarations.flatMap(({ schema, names }) => [
      ...Object.values(names).map((symbol) => symbol.name),
      ...nestedNames(schema, context),
    ]),
  );
  return publicNames
    .filter((name) => !taken.has(name))
    .map((name) => {
      const symbol = runtimeSymbol(name);
      return `export ${symbol.typeOnly ? "type " : ""}{ ${name} } from ${literalText(`./${symbol.module}.js`)};`;
    });
}
