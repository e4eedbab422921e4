import type { Shape } from "../../ir/shape.js";
import { ANY, NEVER, onlyFacet, withFacet } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { isNever } from "../../ir/shape-order.js";
import { keyword } from "../keyword.js";
import { schemas } from "../values.js";

/** The arrays whose item at a position belongs to a shape. */
export function itemAt(index: number, shape: Shape): Shape {
  if (isNever(shape)) return NEVER;
  const prefix = [...Array.from({ length: index }, () => ANY), shape];
  return onlyFacet("array", { prefix, rest: ANY, minItems: index + 1 });
}

/** `prefixItems`: each item is valid against the schema at its position (Core, 10.3.1.1). */
export const prefixItems = keyword("prefixItems", {
  value: schemas,
  about: "array",
  shape: (positions, { shapeOf }) =>
    withFacet("array", { prefix: positions.map(shapeOf), rest: ANY, minItems: 0 }),
  refused: (positions, { refusedBy }) =>
    join(positions.map((schema, index) => itemAt(index, refusedBy(schema)))),
  check: (positions) =>
    positions.map((schema, index) => ({
      kind: "apply",
      target: { kind: "item", index },
      schema,
      site: undefined,
    })),
  evaluates: (positions) => ({ items: positions.length }),
});
