import type { LocatedCheck, Site } from "../../../ir/check.js";
import type { Model } from "../../../ir/model.js";
import type { Names } from "../../../ir/names.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { InstanceType } from "../../../ir/shape.js";
import type { ModuleScope } from "../module-scope.js";

/** What printing checks into a module needs. */
export interface Emitter {
  readonly model: Model;
  readonly names: Names;
  readonly scope: ModuleScope;
  /** Whether the function that is being printed knows how deep it is. */
  readonly isNested: boolean;
  /** The types that a value is known to have where the statements stand, since they have been told apart before. */
  readonly narrowed?: { readonly it: string; readonly types: readonly InstanceType[] };
  /** Whether the checks of a subschema may stand inside the function that is being printed. */
  fitsInline(checks: readonly LocatedCheck[]): boolean;
  /** The function of this module that decides, or reports, on a subschema; it is printed later. */
  localFunction(kind: "is" | "collect" | "annotate", schema: SchemaId): string;
}

/** Where a value is: as an expression of the validator, and as the expression of its path. */
export interface Spot {
  readonly it: string;
  readonly path: string;
  /** In a loop, the part of the places in the schema that is the member's name, so that many names share statements. */
  readonly named?: { readonly schemaPath: string; readonly name: string; readonly key: string };
}

/** What differs between the function that answers yes or no and the one that reports. */
export interface Mode {
  /** Whether the first failure ends the function. */
  readonly stops: boolean;
  /** What happens where a check fails. `params` is an object literal that replaces the site's own. */
  fail(failure: Failure, spot: Spot, params?: string): readonly string[];
  /** Demands that a value is valid against a schema, where the guard holds. */
  apply(schema: SchemaId, spot: Spot, guard?: string): readonly string[];
  /** What happens where none of several alternatives holds. */
  closest(failure: Failure, spot: Spot, schemas: readonly SchemaId[]): readonly string[];
}

export interface Failure {
  readonly site: Site;
  readonly schemaPath: string;
}

/** The arranged checks of a schema. Throws where the model has none: a bug. */
export function checksOf(schema: SchemaId, { model }: Emitter): readonly LocatedCheck[] {
  const checks = model.schemas.get(schema)?.checks;
  if (checks === undefined) throw new Error(`no checks are known for ${schema}`);
  return checks;
}
