import type { Brand } from "./model.js";
import type { SchemaId } from "./schema-id.js";

/** A name that a module of the generated package exports. Code refers to symbols; imports follow from them. */
export interface CodeSymbol {
  readonly name: string;
  /** Path of the module from `src/`, without ending. */
  readonly module: string;
  readonly typeOnly: boolean;
}

/** The names of each declaration: what its module exports. */
export interface Names {
  readonly declarations: ReadonlyMap<SchemaId, DeclarationNames>;
  /** The branded types of strings, by name. */
  readonly brands: readonly BrandNames[];
}

/** The symbols of one branded type. */
export interface BrandNames {
  readonly brand: Brand;
  /** `Uuid`, the type. */
  readonly type: CodeSymbol;
  /** `isUuid` */
  readonly is: CodeSymbol;
}

/** The symbols of one declaration `Thing`. */
export interface DeclarationNames {
  /** What files about the declaration are called, without folder and ending. */
  readonly file: string;
  /** `Thing`, the type. */
  readonly type: CodeSymbol;
  /** `isThing` */
  readonly is: CodeSymbol;
  /** `validateThing` */
  readonly validate: CodeSymbol;
  /** `assertThing` */
  readonly assert: CodeSymbol;
  /** `ThingSchema` */
  readonly schema: CodeSymbol;
  /** `collectThing`, which other modules call and the package does not export. */
  readonly collect: CodeSymbol;
  /** `annotateThing`, the same for annotations. */
  readonly annotate: CodeSymbol;
}
