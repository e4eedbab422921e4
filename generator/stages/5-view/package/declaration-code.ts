import { code, symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { propertyKey } from "../../../code/property-key.js";
import { companionSymbol } from "../json-schema/companion-symbol.js";
import { createModuleScope } from "../module-scope.js";
import { shapeCode } from "../types/shape-code.js";
import type { TypeContext } from "../types/type-context.js";
import { interfaceCode } from "../types/type-fields.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";
import { indentBraces } from "./indent-braces.js";

/** What a declaration exports, as TypeScript declarations without comments and bodies. */
export function declarationCode(declaration: NamedDeclaration, context: ViewContext): string {
  const { schema, names } = declaration;
  const name = names.type.name;
  const values = context.valuesOf(schema);
  const members = values.map((value) => `readonly ${propertyKey(value)}: ${literalText(value)};`);
  const lines = [
    typeText(declaration, context),
    ...(values.length === 0 ? [] : [`const ${name}: {\n${members.join("\n")}\n};`]),
    `function ${names.is.name}(value: unknown): value is ${name};`,
    `function ${names.validate.name}(value: unknown): Validation<${name}>;`,
    `function ${names.assert.name}(value: unknown): asserts value is ${name};`,
    `const ${names.schema.name}: StandardSchema<${name}>;`,
    `const ${companionSymbol(names).name}: StandardJsonSchema<${name}>; // from "./json-schema"`,
  ];
  return indentBraces(lines.join("\n"));
}

function typeText(declaration: NamedDeclaration, context: ViewContext): string {
  const { schema, shape, names } = declaration;
  // Names of declarations are unique in a package, so in a scope of no module all of them stay as they are.
  const scope = createModuleScope("", []);
  const printed = context.printed.get(schema);
  if (printed !== undefined) return scope.print(printed.bare).replace(/^export /gm, "");
  const types: TypeContext = {
    settings: context.typeSettingsOf(schema),
    symbolOf: (other) => context.declarationOf(other).names.type,
    brandNamed: context.brandNamed,
    memberDoc: () => "",
  };
  const written = interfaceCode(declaration, context, types);
  if (written === undefined)
    return scope.print(code`type ${symbolCode(names.type)} = ${shapeCode(shape, types)};`);
  const lines = written.members.map(({ signature }) => `${scope.print(signature)};`);
  return `interface ${names.type.name}${scope.print(written.bases)} {\n${lines.join("\n")}\n}`;
}
