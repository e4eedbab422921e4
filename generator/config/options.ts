import type { Code } from "../diagnostics/catalogue.js";
import { defaultValidatorSettings, type ValidatorSettings } from "../ir/check-settings.js";
import type {
  DocumentSettings,
  ReferenceSettings,
  SchemaSettings,
  SeveritySettings,
} from "../ir/document-settings.js";
import { defaultLimitSettings, type LimitSettings } from "../ir/limit-settings.js";
import type { Rename } from "../ir/rename.js";
import { defaultTypeSettings, type TypeSettings } from "../ir/type-settings.js";

/** What a user can choose about a package, grouped by concern. Everything has a default. */
export interface Options {
  readonly package: PackageOptions;
  readonly references: ReferenceSettings;
  readonly types: TypeSettings;
  readonly validators: ValidatorSettings;
  readonly schemas: SchemaSettings;
  readonly limits: LimitSettings;
  /** How bad what is said of schemas is, by code, where that is not what the catalogue says. */
  readonly diagnostics: SeveritySettings;
  /** Names for schemas: path or file name, with `#` and a JSON Pointer where it is not the root, to the name. */
  readonly names: Readonly<Record<string, string>>;
  /** Chooses the names of declarations that `names` does not name. */
  readonly rename: Rename | undefined;
  /** Templates that stand in for the built-in ones of the same name. */
  readonly templates: Readonly<Record<string, string>>;
  /** Settings that differ for some of the documents; of several about one, later ones win. */
  readonly overrides: readonly SettingsOverride[];
  /** Whether to type-check the generated code as well, which takes seconds for hundreds of schemas. */
  readonly assurance: "syntax" | "types";
}

/** What the generated `package.json` says. */
export interface PackageOptions {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** An SPDX expression. Without one the package is marked private. */
  readonly license: string | undefined;
}

/** Settings that differ for some of the documents. */
export interface SettingsOverride {
  /** Globs of the paths of these documents, from the project folder; a folder means all in it. */
  readonly files: string | readonly string[];
  readonly references?: Partial<DocumentSettings["references"]>;
  readonly types?: Partial<DocumentSettings["types"]>;
  readonly validators?: Partial<DocumentSettings["validators"]>;
  readonly schemas?: Partial<DocumentSettings["schemas"]>;
  readonly diagnostics?: ChosenSeverities;
}

/** How bad some diagnostics are to be. */
export type ChosenSeverities = { readonly [Each in Code]?: SeveritySettings[string] };

/** The options where some are chosen. */
export interface PartialOptions {
  readonly package?: Partial<PackageOptions>;
  readonly references?: Partial<ReferenceSettings>;
  readonly types?: Partial<TypeSettings>;
  readonly validators?: Partial<ValidatorSettings>;
  readonly schemas?: Partial<SchemaSettings>;
  readonly limits?: Partial<LimitSettings>;
  readonly diagnostics?: ChosenSeverities;
  readonly names?: ChosenNames;
  readonly templates?: Options["templates"];
  readonly overrides?: readonly SettingsOverride[];
  readonly assurance?: Options["assurance"];
}

/** The names that are chosen, and under `rename` a function that chooses others; a text there names a schema like any other. */
export interface ChosenNames {
  readonly [schema: string]: string | Rename | undefined;
  readonly rename?: string | Rename | undefined;
}

const defaults: Options = {
  package: {
    name: "generated-schemas",
    version: "0.0.0",
    description: "Types, validators and documentation generated from JSON Schemas.",
    license: undefined,
  },
  references: { missing: "error" },
  types: defaultTypeSettings,
  validators: defaultValidatorSettings,
  schemas: {
    dialect: "auto",
    unknownKeywords: "misspelt",
    unreadablePatterns: "error",
    backtracking: "warn",
  },
  limits: defaultLimitSettings,
  diagnostics: {},
  names: {},
  rename: undefined,
  templates: {},
  overrides: [],
  assurance: "syntax",
};

/** The options with the defaults for everything that is not chosen. */
export function completeOptions(chosen: PartialOptions): Options {
  return {
    package: { ...defaults.package, ...chosen.package },
    references: { ...defaults.references, ...chosen.references },
    types: { ...defaults.types, ...chosen.types },
    validators: { ...defaults.validators, ...chosen.validators },
    schemas: { ...defaults.schemas, ...chosen.schemas },
    limits: { ...defaults.limits, ...chosen.limits },
    diagnostics: chosen.diagnostics ?? defaults.diagnostics,
    ...completeNames(chosen.names ?? defaults.names),
    templates: chosen.templates ?? defaults.templates,
    overrides: chosen.overrides ?? defaults.overrides,
    assurance: chosen.assurance ?? defaults.assurance,
  };
}

function completeNames(chosen: ChosenNames): Pick<Options, "names" | "rename"> {
  const texts = Object.entries(chosen).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const { rename } = chosen;
  return {
    names: Object.fromEntries(texts),
    rename: typeof rename === "function" ? rename : undefined,
  };
}
