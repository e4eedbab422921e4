import type { JsonObject } from "../../../ir/json.js";

/** The schema object, and how many items the arrays inside its items may have written out. */
export interface FittedTuple {
  readonly schema: JsonObject;
  readonly room: number;
}

/**
 * The schema object without `minItems` and `maxItems` where json-schema-to-typescript would throw an error over them,
 * or write out more items than there is room for: tuples in tuples multiply. Its comment still names them.
 */
export function fitTuple(schema: JsonObject, room: number): FittedTuple {
  const { minItems, maxItems, ...others } = schema;
  const needed = typeof minItems === "number" ? minItems : 0;
  const most = typeof maxItems === "number" ? maxItems : Number.POSITIVE_INFINITY;
  if (needed <= most && needed <= room) return { schema, room: Math.floor(room / Math.max(1, needed)) };
  const lines = [
    ...(minItems === undefined ? [] : [`@minItems ${minItems}`]),
    ...(maxItems === undefined ? [] : [`@maxItems ${maxItems}`]),
  ].join("\n");
  const description = schema.description === undefined ? lines : `${schema.description}\n\n${lines}`;
  return { schema: { ...others, description }, room };
}
