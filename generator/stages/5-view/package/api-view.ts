import type { ApiView } from "../../../ir/views.js";
import { markdownLine } from "../docs/markdown-line.js";
import type { ViewContext } from "../view-context.js";
import { declarationCode } from "./declaration-code.js";

/** Every exported name with its signature, by name. */
export function apiView(context: ViewContext): ApiView {
  return {
    template: "API.md",
    path: "API.md",
    name: markdownLine([{ type: "text", value: context.options.name }]),
    declarations: context.declarations.map((declaration) => ({
      name: markdownLine([{ type: "text", value: declaration.names.type.name }]),
      code: declarationCode(declaration, context),
    })),
  };
}
