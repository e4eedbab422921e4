import type { DeclarationRow } from "./docs-views.js";
import type { DeclarationNames } from "./names.js";
import type { SchemaId } from "./schema-id.js";

/** What the overviews of a package say of one declaration, and what they have to know of it. Plain data. */
export interface Entry {
  readonly schema: SchemaId;
  readonly names: DeclarationNames;
  /** The names that its module declares. */
  readonly declares: readonly string[];
  /** The types that another engine has declared beside that of the schema. */
  readonly nestedTypes: readonly string[];
  /** Whether there is an object of its values beside the type. */
  readonly hasValues: boolean;
  /** The other declarations that its type refers to, in the order of the type. */
  readonly refersTo: readonly SchemaId[];
  /** Its row in the overview beside its page, and in the one of the package. */
  readonly row: DeclarationRow;
  readonly packageRow: DeclarationRow;
  /** What it exports, as TypeScript declarations. */
  readonly code: string;
}
