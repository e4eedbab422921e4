import type { BrandView, FormatsView } from "./brand-view.js";
import type { CompanionView } from "./companion-view.js";
import type { DeclarationView } from "./declaration-view.js";
import type { DeclarationRow, DocsIndexView, DocsPageView } from "./docs-views.js";

export type { BrandView, FormatsView } from "./brand-view.js";
export type { CompanionView } from "./companion-view.js";
export type { AnnotatorView, CollectorView, DeclarationView, FunctionView } from "./declaration-view.js";
export type { DeclarationRow, DocsIndexView, DocsPageView, PropertyView } from "./docs-views.js";

/**
 * Finished text in flat records, one record for each file that a template makes.
 *
 * Every field is there in every view, escaped, named and in order: a template only decides lines.
 */
export type View =
  | ModuleView
  | SingleView
  | FormatsView
  | CompanionView
  | IndexView
  | PackageView
  | ReadmeView
  | ApiView
  | DocsIndexView
  | DocsPageView;

/** One declaration: its type, its validators, and what they need. Template `module.ts.hbs`. */
export interface ModuleView extends DeclarationView {
  readonly template: "module.ts";
  readonly path: string;
  /** Import declarations. */
  readonly imports: readonly string[];
}

/** All declarations in one module. Template `single.ts.hbs`. */
export interface SingleView {
  readonly template: "single.ts";
  readonly path: string;
  /** Whether the compiler could take what is right in any declaration for a mistake. */
  readonly unchecked: boolean;
  /** Import declarations. */
  readonly imports: readonly string[];
  readonly brands: readonly BrandView[];
  readonly declarations: readonly DeclarationView[];
  /** Export declarations of what is declared elsewhere. */
  readonly lines: readonly string[];
}

/** What the package exports. Template `index.ts.hbs`. */
export interface IndexView {
  readonly template: "index.ts";
  readonly path: string;
  readonly lines: readonly string[];
}

/** The generated package's manifest. Template `package.json.hbs`; every string is a JSON literal. */
export interface PackageView {
  readonly template: "package.json";
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  /** Whether the package must not be published, since nobody has given it a license. */
  readonly private: boolean;
  /** What can be imported; where there are too many declarations for an entry each, a pattern. */
  readonly exports: readonly ExportView[];
  /** Whether `exports` has a pattern, which the package's inner modules have to be kept out of. */
  readonly pattern: boolean;
}

/** One entry of `exports`, all three JSON literals. */
export interface ExportView {
  readonly subpath: string;
  readonly types: string;
  readonly code: string;
}

/** The generated package's front page. Template `README.md.hbs`. */
export interface ReadmeView {
  readonly template: "README.md";
  readonly path: string;
  /** The package's name as Markdown. */
  readonly name: string;
  /** The package's name as it stands in a command. */
  readonly install: string;
  readonly description: string;
  readonly license: string;
  /** How many declarations there are, in words: `32 schemas`. */
  readonly count: string;
  /** The declaration to show; a list of one, or of none if the package is empty. */
  readonly examples: readonly ExampleView[];
  readonly declarations: readonly DeclarationRow[];
}

/** The declaration that a front page shows how to use: names, and specifiers as TypeScript literals. */
export interface ExampleView {
  readonly type: string;
  readonly is: string;
  readonly validate: string;
  readonly assert: string;
  readonly standard: string;
  readonly companion: string;
  /** The specifier of the whole package. */
  readonly root: string;
  /** The specifier of the declaration's own module. */
  readonly subpath: string;
  /** The specifier of the companions. */
  readonly companions: string;
  /** The specifier of the declaration's JSON Schema. */
  readonly json: string;
}

/** Every exported name with its signature, for review. Template `API.md.hbs`. */
export interface ApiView {
  readonly template: "API.md";
  readonly path: string;
  readonly name: string;
  readonly declarations: readonly ApiEntry[];
}

/** One declaration in the list of exported names: its name as Markdown, and TypeScript declarations. */
export interface ApiEntry {
  readonly name: string;
  readonly code: string;
}
