import type { SchemaId } from "./schema-id.js";
import type { Shape } from "./shape.js";

/** What schemas accept and refuse at most. References are followed, so that none is in these shapes. */
export interface Bounds {
  readonly accepted: ReadonlyMap<SchemaId, Shape>;
  /** Only of alternatives. */
  readonly refused: ReadonlyMap<SchemaId, Shape>;
}
