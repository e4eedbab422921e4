import { literalText } from "../../../code/literal.js";
import type { BrandNames } from "../../../ir/names.js";
import type { ApiView } from "../../../ir/views.js";
import { markdownLine } from "../docs/markdown-line.js";
import type { Overview } from "./overview.js";

/** Every exported name with its signature, branded types first, by name. */
export function apiView({ entries, names, options }: Overview): ApiView {
  return {
    template: "API.md",
    path: "API.md",
    name: markdownLine([{ type: "text", value: options.name }]),
    declarations: [
      ...names.brands.map((brand) => ({ name: heading(brand.type.name), code: brandCode(brand) })),
      ...entries.map((entry) => ({ name: heading(entry.names.type.name), code: entry.code })),
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
