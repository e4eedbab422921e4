import type { SchemaId } from "../../ir/schema-id.js";
import { ANY, NEVER, withFacet } from "../../ir/shape-constants.js";
import { join } from "../../ir/shape-join.js";
import { isNever } from "../../ir/shape-order.js";
import { itemAt } from "../applicator/prefix-items.js";
import { keyword, site } from "../keyword.js";
import { type Reader, schema, schemas } from "../values.js";

type Items = { readonly every: SchemaId } | { readonly positions: readonly SchemaId[] };

const schemaOrSchemas: Reader<Items> = {
  read(value, context) {
    if (Array.isArray(value)) {
      const positions = value.length === 0 ? [] : schemas.read(value, context);
      return positions && { positions };
    }
    const every = schema.read(value, context);
    return every && { every };
  },
};

/** `items` up to 2019-09: one schema for all items, or a list of them by position (2019-09 Core, 9.3.1.1). */
export const itemsOrArray = keyword("items", {
  value: schemaOrSchemas,
  about: "array",
  shape(value, { shapeOf }) {
    return "every" in value
      ? withFacet("array", { prefix: [], rest: shapeOf(value.every), minItems: 0 })
      : withFacet("array", { prefix: value.positions.map(shapeOf), rest: ANY, minItems: 0 });
  },
  refused(value, { refusedBy }) {
    if ("positions" in value) {
      return join(value.positions.map((schema, index) => itemAt(index, refusedBy(schema))));
    }
    return itemAt(0, isNever(refusedBy(value.every)) ? NEVER : ANY);
  },
  check(value, { acceptsNothing }) {
    if ("positions" in value) {
      return value.positions.map((position, index) => ({
        kind: "apply",
        target: { kind: "item", index },
        schema: position,
        site: undefined,
      }));
    }
    const closed = acceptsNothing(value.every)
      ? site("items", "must have no items", { limit: 0 })
      : undefined;
    return [{ kind: "apply", target: { kind: "items", from: 0 }, schema: value.every, site: closed }];
  },
  evaluates: (value) => ("every" in value ? { allItems: true } : { items: value.positions.length }),
});
