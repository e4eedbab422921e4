import type { Field } from "./expected/src/Field.js";

export const field: Field = {
  type: "text",
  enum: [],
  properties: { a: { type: "number", enum: [] } },
  $ref: "a",
};
// @ts-expect-error a member called enum is a member
export const short: Field = { type: "text" };
