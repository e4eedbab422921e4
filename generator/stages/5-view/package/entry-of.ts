import type { PhrasingContent } from "mdast";
import type { Entry } from "../../../ir/entry.js";
import { summarise } from "../../../prose/summarise.js";
import { declarationLink } from "../docs/declaration-link.js";
import { kindOf } from "../docs/kind-of.js";
import { markdownCell } from "../docs/markdown-cell.js";
import { referencesOf } from "../docs/references-of.js";
import { proseOf } from "../prose-of.js";
import { declaredSymbols } from "../types/module-view.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";
import { declarationCode } from "./declaration-code.js";

/** What the overviews say of a declaration. */
export function entryOf(declaration: NamedDeclaration, context: ViewContext): Entry {
  const { schema, shape, names } = declaration;
  const notes = context.model.schemas.get(schema)?.notes ?? [];
  const prose = proseOf(notes, names.type.name);
  const deprecated = notes.some((note) => note.kind === "deprecated");
  const said = {
    kind: markdownCell([{ type: "text", value: kindOf(schema, context) }]),
    summary: markdownCell([
      ...(deprecated ? [deprecatedMark] : []),
      ...(prose === undefined ? [] : summarise(prose)),
    ]),
  };
  return {
    schema,
    names,
    declares: declaredSymbols(declaration, context).map((symbol) => symbol.name),
    nestedTypes: (context.printed.get(schema)?.nested ?? []).map((symbol) => symbol.name),
    hasValues: context.valuesOf(schema).length > 0,
    refersTo: [...referencesOf(shape)].filter((other) => other !== schema),
    row: { ...said, link: markdownCell([declarationLink(names)]) },
    packageRow: { ...said, link: markdownCell([declarationLink(names, "docs/")]) },
    code: declarationCode(declaration, context),
  };
}

const deprecatedMark: PhrasingContent = {
  type: "strong",
  children: [{ type: "text", value: "Deprecated. " }],
};
