import { suggest } from "../../diagnostics/suggest.js";
import type { Source } from "../../ir/source.js";
import { definedAs } from "./hint-for-fragment.js";

/** Where a reference by name stands, how it is written, and every name by which a schema would be found. */
export interface NamedFrom {
  readonly reference: string;
  readonly from: Source;
  readonly names: readonly string[];
}

/** What a name that nothing is found by may mean: a definition of the document, or a schema beside it. */
export function hintForName(name: string, { reference, from, names }: NamedFrom): string {
  const defined = definedAs(name, from.value);
  if (defined.length > 0)
    return `did you mean ${defined
      .slice(0, 3)
      .map((pointer) => `#${pointer}`)
      .join(" or ")}?`;
  const prefix = reference.slice(0, reference.lastIndexOf("/") + 1);
  const near = suggest(name, names);
  if (near.length > 0) return `did you mean ${near.map((other) => prefix + other).join(" or ")}?`;
  return `no file beside it has the title ${name}; an OpenAPI document that defines it can be named in references.from`;
}
