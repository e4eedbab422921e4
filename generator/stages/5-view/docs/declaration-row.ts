import type { Entry } from "../../../ir/entry.js";
import type { DeclarationRow } from "../../../ir/views.js";
import { declarationLink } from "./declaration-link.js";
import { markdownCell } from "./markdown-cell.js";

/** The row of a declaration in an overview that stands in a folder: nothing for `docs/`, `docs/` for the package's. */
export function declarationRow({ names, kind, summary }: Entry, folder: "" | "docs/"): DeclarationRow {
  return { link: markdownCell([declarationLink(names, folder)]), kind, summary };
}
