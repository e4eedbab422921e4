import { literalText } from "../../../code/literal.js";
import type { BrandNames } from "../../../ir/names.js";
import type { ApiView } from "../../../ir/views.js";
import { markdownLine } from "../docs/markdown-line.js";
import type { ViewContext } from "../view-context.js";
import { declarationCode } from "./declaration-code.js";

/** Every exported name with its signature, branded types first, by name. */
export function apiView(context: ViewContext): ApiView {
  return {
    template: "API.md",
    path: "API.md",
    name: markdownLine([{ type: "text", value: context.options.name }]),
    declarations: [
      ...context.names.brands.map((names) => ({ name: heading(names.type.name), code: brandCode(names) })),
      ...context.declarations.map((declaration) => ({
        name: heading(declaration.names.type.name),
        code: declarationCode(declaration, context),
      })),
    ],
  };
}

function heading(name: string): string {
  return markdownLine([{ type: "text", value: name }]);
}

function brandCode({ brand, type, is }: BrandNames): string {
  return [
    `type ${type.name} = string & { readonly "~format": ${literalText(brand.format)} };`,
    `function ${is.name}(value: unknown): value is ${type.name};`,
  ].join("\n");
}
