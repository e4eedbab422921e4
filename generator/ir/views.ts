import type { CompanionView } from "./companion-view.js";
import type { DeclarationRow, DocsIndexView, DocsPageView } from "./docs-views.js";

export type { CompanionView } from "./companion-view.js";
export type { DeclarationRow, DocsIndexView, DocsPageView, PropertyView } from "./docs-views.js";

/**
 * Finished text in flat records, one record for each file that a template makes.
 *
 * Every field is there in every view, escaped, named and in order: a template only decides lines.
 */
export type View =
  | ModuleView
  | CompanionView
  | IndexView
  | PackageView
  | ReadmeView
  | ApiView
  | DocsIndexView
  | DocsPageView;

/** One declaration: its type, its validators, and what they need. Template `module.ts.hbs`. */
export interface ModuleView {
  readonly template: "module.ts";
  readonly path: string;
  /** Where the schema is, for the banner: on one line. */
  readonly schema: string;
  /** Import declarations. */
  readonly imports: readonly string[];
  readonly constants: readonly { readonly name: string; readonly value: string }[];
  readonly name: string;
  /** The declarations of the type, where another engine prints them; then the next three are empty. */
  readonly declared: string;
  /** The doc comment of the type, or nothing. */
  readonly doc: string;
  /** Members of an interface, without semicolons; empty where the declaration is an alias of `type`. */
  readonly members: readonly { readonly doc: string; readonly signature: string }[];
  /** The type that the name is an alias of; empty where it is an interface. */
  readonly type: string;
  /** Members of the object of an enumeration's values; empty where there is none. */
  readonly values: readonly string[];
  readonly is: string;
  /** The function that knows how deep it is, which `is` calls; nothing where the schema cannot be nested without end. */
  readonly within: string;
  /** What this module calls the runtime's `withinLimit`; nothing where `within` is. */
  readonly withinLimit: string;
  /** The collector's parameter for the depth, after a comma; nothing where it has none. */
  readonly depth: string;
  readonly validate: string;
  /** The function that finds issues: `validate` itself, or what that calls where it also has the format «basic». */
  readonly plain: string;
  readonly assert: string;
  readonly collect: string;
  readonly standard: string;
  /** The name as a string literal, for messages. */
  readonly label: string;
  /** What this module calls the runtime's `Validation`. */
  readonly validation: string;
  /** What this module calls the runtime's `Issues`. */
  readonly issues: string;
  /** What this module calls the runtime's `invalid`, or `invalidWithin` where instances may be nested without end. */
  readonly invalid: string;
  /** What this module calls the runtime's `ValidateOptions`. */
  readonly validateOptions: string;
  /** What this module calls the runtime's `Path`. */
  readonly pathType: string;
  /** What this module calls the runtime's `ValidationError`. */
  readonly validationError: string;
  /** What this module calls the runtime's `standardSchema`. */
  readonly standardSchema: string;
  /** What this module calls the runtime's `StandardSchema`. */
  readonly standardSchemaType: string;
  /** Statements of the boolean function, of `value`. */
  readonly isBody: string;
  /** Statements of the collector, of `value`, `path` and `issues`. */
  readonly collectBody: string;
  /** Functions for subschemas that are too large to stand inside another one. */
  readonly predicates: readonly FunctionView[];
  readonly collectors: readonly CollectorView[];
  /** The function that gathers errors and annotations; nothing where the format «basic» is not wanted. */
  readonly annotate: string;
  /** Its statements, of `value`, `path`, `at` and `units`. */
  readonly annotateBody: string;
  readonly annotators: readonly AnnotatorView[];
  /** What this module calls the runtime's `outputValidator`, `OutputValidator` and `BasicUnit`; nothing without annotations. */
  readonly outputValidator: string;
  readonly outputValidatorType: string;
  readonly unit: string;
}

/** A function that gathers errors and annotations, with the names of the module's types. */
export interface AnnotatorView extends FunctionView {
  readonly pathType: string;
  readonly unit: string;
}

/** A function of the module that decides. */
export interface FunctionView {
  readonly name: string;
  /** Where the subschema is: on one line. */
  readonly schema: string;
  /** The parameter for the depth, after a comma; nothing where the function has none. */
  readonly depth: string;
  readonly body: string;
}

/** A function that gathers issues, with the names of the module's types, since templates do not look outwards. */
export interface CollectorView extends FunctionView {
  readonly pathType: string;
  readonly issues: string;
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
