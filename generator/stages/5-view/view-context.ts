import type { DocumentExceptions } from "../../ir/document-settings.js";
import type { Declaration, Model } from "../../ir/model.js";
import type { CodeSymbol, DeclarationNames, Names } from "../../ir/names.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { TypeSettings } from "../../ir/type-settings.js";
import type { PrintedType } from "./second-engine/printed-type.js";
import { valuesOf } from "./types/values-of.js";

/** What every view is made from. */
export interface ViewContext {
  readonly model: Model;
  readonly names: Names;
  readonly options: PackageOptions;
  readonly types: TypeSettings;
  /** How the type of a declaration is written: as all are, but for what is chosen for its document. */
  typeSettingsOf(schema: SchemaId): TypeSettings;
  /** The types that another engine has printed; empty where this project prints them. */
  readonly printed: ReadonlyMap<SchemaId, PrintedType>;
  /** The declarations with their names, sorted by name. */
  readonly declarations: readonly NamedDeclaration[];
  /** A declaration by its schema. Throws where there is none: a bug. */
  declarationOf(schema: SchemaId): NamedDeclaration;
  /** The names of a declaration by that of its type; `undefined` where there is none. */
  namesOfType(type: string): DeclarationNames | undefined;
  /** A branded type by its name. Throws where there is none: a bug. */
  brandNamed(name: string): CodeSymbol;
  /** The values that a declaration exports an object of beside its type; none where it exports none. */
  valuesOf(schema: SchemaId): readonly string[];
}

/** What the configuration says of the package; a license that is not given keeps the package private. */
export interface PackageOptions {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string | undefined;
}

/** A declaration and what its module exports. */
export interface NamedDeclaration extends Declaration {
  readonly names: DeclarationNames;
}

/** What views are made from. */
export interface ViewInputs {
  readonly model: Model;
  readonly names: Names;
  readonly options: PackageOptions;
  readonly types: TypeSettings;
  /** Documents whose types are written otherwise. */
  readonly exceptions?: DocumentExceptions;
}

/** The context of the views of all declarations of a model. */
export function createViewContext({ exceptions = new Map(), ...inputs }: ViewInputs): ViewContext {
  const { model, names, types } = inputs;
  const ownTypes = new Map([...exceptions].map(([uri, own]) => [uri, { ...types, ...own.types }]));
  const typeSettingsOf = (schema: SchemaId): TypeSettings =>
    ownTypes.get(model.graph.nodes.get(schema)?.place.uri ?? "") ?? types;
  const bySchema = new Map<SchemaId, NamedDeclaration>();
  for (const declaration of model.declarations) {
    const own = names.declarations.get(declaration.schema);
    if (own !== undefined) bySchema.set(declaration.schema, { ...declaration, names: own });
  }
  function declarationOf(schema: SchemaId): NamedDeclaration {
    const found = bySchema.get(schema);
    if (found === undefined) throw new Error(`${schema} has no name`);
    return found;
  }
  const declarations = [...bySchema.values()].sort((a, b) =>
    a.names.type.name < b.names.type.name ? -1 : 1,
  );
  const byType = new Map(declarations.map((each) => [each.names.type.name, each.names]));
  return {
    ...inputs,
    typeSettingsOf,
    printed: new Map(),
    declarations,
    declarationOf,
    brandNamed(name) {
      const found = names.brands.find(({ type }) => type.name === name);
      if (found === undefined) throw new Error(`no branded type is called ${name}`);
      return found.type;
    },
    namesOfType: (type) => byType.get(type),
    valuesOf: (schema) =>
      typeSettingsOf(schema).enums === "union" ? [] : valuesOf(declarationOf(schema).shape),
  };
}
