import { ANY, withFacet } from "../../ir/shape-constants.js";
import { keyword } from "../keyword.js";
import { schemas } from "../values.js";

/** `prefixItems`: each item is valid against the schema at its position (Core, 10.3.1.1). */
export const prefixItems = keyword("prefixItems", {
  value: schemas,
  shape: (positions, { shapeOf }) =>
    withFacet("array", { prefix: positions.map(shapeOf), rest: ANY, minItems: 0 }),
  check: (positions) =>
    positions.map((schema, index) => ({
      kind: "apply",
      target: { kind: "item", index },
      schema,
      site: undefined,
    })),
  evaluates: (positions) => ({ items: positions.length }),
});
