import { code, raw } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { propertyKey } from "../../../code/property-key.js";
import type { Shape } from "../../../ir/shape.js";
import { companionSymbol } from "../json-schema/companion-symbol.js";
import { createModuleScope } from "../module-scope.js";
import { memberCodes, shapeCode, type TypeContext } from "../types/shape-code.js";
import { valuesOf } from "../types/values-of.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";
import { indentBraces } from "./indent-braces.js";

/** What a declaration exports, as TypeScript declarations without comments and bodies. */
export function declarationCode({ shape, names }: NamedDeclaration, context: ViewContext): string {
  const name = names.type.name;
  const values = valuesOf(shape);
  const members = values.map((value) => `readonly ${propertyKey(value)}: ${literalText(value)};`);
  const lines = [
    typeText(name, shape, context),
    ...(values.length === 0 ? [] : [`const ${name}: {\n${members.join("\n")}\n};`]),
    `function ${names.is.name}(value: unknown): value is ${name};`,
    `function ${names.validate.name}(value: unknown): Validation<${name}>;`,
    `function ${names.assert.name}(value: unknown): asserts value is ${name};`,
    `const ${names.schema.name}: StandardSchema<${name}>;`,
    `const ${companionSymbol(names).name}: StandardJsonSchema<${name}>; // from "./json-schema"`,
  ];
  return indentBraces(lines.join("\n"));
}

function typeText(name: string, shape: Shape, context: ViewContext): string {
  // Names of declarations are unique in a package, so in a scope of no module all of them stay as they are.
  const scope = createModuleScope("", []);
  const types: TypeContext = {
    symbolOf: (schema) => context.declarationOf(schema).names.type,
    brandNamed: context.brandNamed,
    memberDoc: () => "",
  };
  const onlyObject = shape.kind === "types" && Object.keys(shape).length === 2 ? shape.object : undefined;
  const members = onlyObject === undefined ? [] : memberCodes(onlyObject, types);
  if (members.length === 0) return scope.print(code`type ${raw(name)} = ${shapeCode(shape, types)};`);
  const lines = members.map(({ signature }) => `${scope.print(signature)};`);
  return `interface ${name} {\n${lines.join("\n")}\n}`;
}
