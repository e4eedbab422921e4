import type { Entry } from "../../../ir/entry.js";
import type { Names } from "../../../ir/names.js";
import type { TypeSettings } from "../../../ir/type-settings.js";
import type { PackageOptions } from "../view-context.js";

/** What the files about the whole package are made from. */
export interface Overview {
  /** The declarations, sorted by name. */
  readonly entries: readonly Entry[];
  readonly names: Names;
  readonly options: PackageOptions;
  readonly types: TypeSettings;
}
