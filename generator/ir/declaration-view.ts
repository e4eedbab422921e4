/** What a module holds of one declaration. Partial `declaration.hbs`. */
export interface DeclarationView {
  /** Where the schema is, for a comment: on one line. */
  readonly schema: string;
  /** Whether other modules call what the package does not export, so that the module has to. */
  readonly shared: boolean;
  /** Whether the compiler could take what is right for a mistake, where several schemas look at one value. */
  readonly unchecked: boolean;
  readonly constants: readonly { readonly name: string; readonly value: string }[];
  readonly name: string;
  /** The declarations of the type, where another engine prints them; then the next five say nothing. */
  readonly declared: string;
  /** The doc comment of the type, or nothing. */
  readonly doc: string;
  /** Whether the declaration is an interface, and no alias of `type`. */
  readonly isInterface: boolean;
  /** What the interface extends, from ` extends` on; nothing where it extends nothing. */
  readonly extends: string;
  /** Members of an interface, without semicolons. */
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
