import type { CatalogueEntry } from "./catalogue/catalogue-entry.js";
import { type Code, catalogue, type Params } from "./catalogue.js";
import { clip } from "./clip.js";
import type { Diagnostic } from "./diagnostic.js";

/** A diagnostic of the catalogue, with its message filled in. `where` adds what is known of places and hints. */
export function diagnose<C extends Code>(
  code: C,
  params: Params<C>,
  where: Pick<Diagnostic, "place" | "hint" | "related"> = {},
): Diagnostic {
  // The catalogue ties each code to its parameters; the compiler cannot follow that through an index.
  const entry = catalogue[code] as CatalogueEntry<Params<C>>;
  const { hint } = where;
  return {
    code,
    severity: entry.severity,
    message: clip(entry.message(params)),
    ...where,
    ...(hint === undefined ? {} : { hint: clip(hint) }),
  };
}
