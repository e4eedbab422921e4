/** One declaration in an overview: a link to its page and what it is, as Markdown for a table cell. */
export interface DeclarationRow {
  readonly link: string;
  readonly kind: string;
  readonly summary: string;
}

/** The list of all pages. Template `docs/index.md.hbs`. */
export interface DocsIndexView {
  readonly template: "docs/index.md";
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly declarations: readonly DeclarationRow[];
}

/** The page of one declaration. Template `docs/schema.md.hbs`; every field but `schema` is Markdown. */
export interface DocsPageView {
  readonly template: "docs/schema.md";
  readonly path: string;
  /** Where the schema is, fit for an HTML comment. */
  readonly schema: string;
  readonly name: string;
  readonly deprecated: boolean;
  readonly description: string;
  /** How to import the declaration, as TypeScript for a code block. */
  readonly importLine: string;
  /** The type on one line, with links; empty where the page lists values or properties instead. */
  readonly type: string;
  /** What the type is in words, where its name does not say it; may be empty. */
  readonly kind: string;
  /** Limits, default and short examples, each on one line. */
  readonly facts: readonly string[];
  /** The values of an enumeration, each on one line. */
  readonly values: readonly string[];
  /** How the first value is written with the object of the values; empty where there is no such object. */
  readonly valuesObject: string;
  /** Long examples, as code blocks. */
  readonly examples: readonly string[];
  readonly properties: readonly PropertyView[];
  /** What is said of properties that are not listed; may be empty. */
  readonly otherProperties: string;
  /** Declarations whose type refers to this one, as links. */
  readonly usedBy: readonly string[];
  /** The JSON Schema in the package, as a link. */
  readonly schemaFile: string;
  /** Where the schema is in the project that the package was generated from. */
  readonly source: string;
}

/** One property on a page: its row in the table, and its section. */
export interface PropertyView {
  /** The cell with the name, linked to the section. */
  readonly link: string;
  /** The cell with the type. */
  readonly typeCell: string;
  /** The cell that says whether the property is required: `yes` or `no`. */
  readonly required: string;
  /** The cell with the first sentence of the description. */
  readonly summary: string;
  /** The heading of the section. */
  readonly heading: string;
  /** The anchor that the heading has, without `#`. */
  readonly anchor: string;
  readonly type: string;
  /** What the type is in words, where its name does not say it; may be empty. */
  readonly kind: string;
  readonly description: string;
  /** Limits, default, short examples, and whether it is deprecated, read-only or write-only; each on one line. */
  readonly facts: readonly string[];
  /** Long examples, as code blocks. */
  readonly examples: readonly string[];
}
