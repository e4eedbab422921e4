import type { PhrasingContent } from "mdast";
import type { DeclarationRow } from "../../../ir/views.js";
import { summarise } from "../../../prose/summarise.js";
import { proseOf } from "../prose-of.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";
import { declarationLink } from "./declaration-link.js";
import { kindOf } from "./kind-of.js";
import { markdownCell } from "./markdown-cell.js";

/** The row of a declaration in an overview that stands in a folder: nothing for `docs/`, `docs/` for the package's. */
export function declarationRow(
  declaration: NamedDeclaration,
  context: ViewContext,
  folder: "" | "docs/",
): DeclarationRow {
  const { schema, names } = declaration;
  const notes = context.model.schemas.get(schema)?.notes ?? [];
  const prose = proseOf(notes, names.type.name);
  const deprecated = notes.some((note) => note.kind === "deprecated");
  return {
    link: markdownCell([declarationLink(names, folder)]),
    kind: markdownCell([{ type: "text", value: kindOf(schema, context) }]),
    summary: markdownCell([
      ...(deprecated ? [deprecatedMark] : []),
      ...(prose === undefined ? [] : summarise(prose)),
    ]),
  };
}

const deprecatedMark: PhrasingContent = {
  type: "strong",
  children: [{ type: "text", value: "Deprecated. " }],
};
