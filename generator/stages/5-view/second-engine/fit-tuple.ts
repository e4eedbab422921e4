import type { JsonObject } from "../../../ir/json.js";

/** The schema object, and how many items the arrays inside its items may have written out. */
export interface FittedTuple {
  readonly schema: JsonObject;
  readonly room: number;
}

/**
 * The schema object without `minItems` and `maxItems` where json-schema-to-typescript would throw an error over them,
 * or write out more items than there is room for: tuples in tuples multiply. Nor does it see those beyond `maxTuple`, which
 * no engine is to write. The comment still names them.
 */
export function fitTuple(schema: JsonObject, room: number, maxTuple: number): FittedTuple {
  const { minItems, maxItems, ...others } = schema;
  const needed = typeof minItems === "number" ? minItems : 0;
  const most = typeof maxItems === "number" ? maxItems : Number.POSITIVE_INFINITY;
  const fits = needed <= most && needed <= room;
  const kept = {
    ...(fits && minItems !== undefined && needed <= maxTuple ? { minItems } : {}),
    ...(fits && maxItems !== undefined && most <= maxTuple ? { maxItems } : {}),
  };
  const left = "minItems" in kept ? Math.floor(room / Math.max(1, needed)) : room;
  // What is kept is named by the comment anyway.
  const lines = [
    ...(minItems === undefined || "minItems" in kept ? [] : [`@minItems ${minItems}`]),
    ...(maxItems === undefined || "maxItems" in kept ? [] : [`@maxItems ${maxItems}`]),
  ].join("\n");
  if (lines === "") return { schema, room: left };
  const description = schema.description === undefined ? lines : `${schema.description}\n\n${lines}`;
  return { schema: { ...others, ...kept, description }, room: left };
}
