import { ANY } from "../../ir/shape-constants.js";
import { keyword } from "../keyword.js";
import { string } from "../values.js";

/** `$ref`: the instance is valid against the schema that a URI reference leads to (Core, 8.2.3.1). */
export const ref = keyword("$ref", {
  value: string,
  refersTo: (reference) => reference,
  shape(reference, { target, shapeOf }) {
    const schema = target(reference);
    return schema === undefined ? ANY : shapeOf(schema);
  },
  check(reference, { target }) {
    const schema = target(reference);
    return schema === undefined ? [] : [{ kind: "apply", target: { kind: "here" }, schema, site: undefined }];
  },
  evaluates(reference, { target }) {
    const schema = target(reference);
    return schema === undefined ? {} : { inPlace: [{ schema }] };
  },
});
