import type { DocumentExceptions } from "../../ir/document-settings.js";
import type { ResolveOptions } from "./resolve.js";

/** What the user decides about the reading of one document. */
export type Reading = Required<
  Omit<ResolveOptions, "readWrite" | "exceptions" | "mostSchemas" | "mostDeclarations">
>;

/** What is decided about the document of a URI: what the exceptions say of it, and what holds for all others. */
export function readingOf(options: ResolveOptions): (uri: string) => Reading {
  const { exceptions = new Map() as DocumentExceptions } = options;
  const usual: Reading = {
    missing: options.missing,
    dialect: options.dialect ?? "auto",
    unknownKeywords: options.unknownKeywords ?? "misspelt",
    unreadablePatterns: options.unreadablePatterns ?? "error",
    assumeType: options.assumeType ?? false,
  };
  return (uri) => {
    const own = exceptions.get(uri);
    if (own === undefined) return usual;
    const { dialect, unknownKeywords, unreadablePatterns } = own.schemas;
    const { missing } = own.references;
    return { missing, dialect, unknownKeywords, unreadablePatterns, assumeType: own.types.assumeType };
  };
}
