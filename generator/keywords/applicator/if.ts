import { keyword } from "../keyword.js";
import { schema } from "../values.js";

/** `if`: decides between `then` and `else`, which read it; no assertion itself (Core, 10.2.2.1). */
export const ifSchema = keyword("if", {
  value: schema,
  evaluates: (schema) => ({ inPlace: [{ schema, when: { kind: "valid", schema } }] }),
});
