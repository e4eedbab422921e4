import type { CheckSettings } from "./check-settings.js";
import type { TypeSettings } from "./type-settings.js";

/** What may be chosen for each document by itself. */
export interface DocumentSettings {
  readonly references: ReferenceSettings;
  readonly schemas: SchemaSettings;
  readonly types: DocumentTypeSettings;
  readonly validators: Pick<CheckSettings, "formats" | "content">;
  readonly diagnostics: SeveritySettings;
}

/** How bad diagnostics are, by code, where that is chosen; what is `off` is not said. */
export type SeveritySettings = { readonly [code: string]: "off" | "info" | "warning" | "error" };

/** The settings of documents that do not have the usual ones, by the URI of the document. */
export type DocumentExceptions = ReadonlyMap<string, DocumentSettings>;

/** Where references lead. */
export interface ReferenceSettings {
  /** Whether a reference that leads nowhere is an error, or a warning and the type `unknown`. */
  readonly missing: "error" | "unknown";
}

/** How documents are read. */
export interface SchemaSettings {
  /** What a schema without `$schema` is read as: `draft-04` to `v1`, the URI of a metaschema, or `auto`: by its words. */
  readonly dialect: string;
  /** Which words that are no keywords of the dialect are warned of: none, those that look like a slip, or all. */
  readonly unknownKeywords: "ignore" | "misspelt" | "warn";
  /** Whether a `pattern` that is no regular expression in JavaScript is an error, or left out with a warning. */
  readonly unreadablePatterns: "error" | "skip";
  /** Whether patterns are tried for strings that make them take very long; needs the package recheck. */
  readonly backtracking: "ignore" | "warn";
}

/** How the types of the declarations in a document are written; what else there is to choose of types holds for all of a package. */
export type DocumentTypeSettings = Pick<
  TypeSettings,
  "openObjects" | "assumeType" | "enums" | "readonly" | "optional" | "maxTuple" | "unknown"
>;
