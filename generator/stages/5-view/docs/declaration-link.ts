import type { Link } from "mdast";
import type { DeclarationNames } from "../../../ir/names.js";

/** A declaration's name as a link to its page, seen from a folder: nothing for `docs/`, `docs/` for the package's. */
export function declarationLink({ type, file }: DeclarationNames, folder: "" | "docs/" = ""): Link {
  return {
    type: "link",
    url: `${folder}${file}.md`,
    children: [{ type: "inlineCode", value: type.name }],
  };
}
