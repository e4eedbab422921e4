/** The branded types of strings, where declarations have modules of their own. Template `formats.ts.hbs`. */
export interface FormatsView {
  readonly template: "formats.ts";
  readonly path: string;
  /** Import declarations. */
  readonly imports: readonly string[];
  readonly brands: readonly BrandView[];
}

/** A branded type and what proves it. Partial `brand.hbs`. */
export interface BrandView {
  /** The name of the type. */
  readonly name: string;
  /** The name of the predicate. */
  readonly is: string;
  /** The format as a string literal. */
  readonly format: string;
  /** What this module calls the runtime's function that decides. */
  readonly test: string;
}
