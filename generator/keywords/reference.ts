import { ANY } from "../ir/shape-constants.js";
import { type Keyword, keyword } from "./keyword.js";
import { string } from "./values.js";

/** A keyword whose value is a URI reference to a schema that the instance is valid against, too. */
export function referenceKeyword(
  name: string,
  dynamic?: NonNullable<Keyword<string>["dynamicReference"]>,
): Keyword<string> {
  return keyword(name, {
    value: string,
    refersTo: (reference) => reference,
    ...(dynamic === undefined ? {} : { dynamicReference: dynamic }),
    shape(reference, { target, shapeOf }) {
      const schema = target(reference);
      return schema === undefined ? ANY : shapeOf(schema);
    },
    check(reference, { target }) {
      const schema = target(reference);
      return schema === undefined
        ? []
        : [{ kind: "apply", target: { kind: "here" }, schema, site: undefined }];
    },
    evaluates(reference, { target }) {
      const schema = target(reference);
      return schema === undefined ? {} : { inPlace: [{ schema }] };
    },
  });
}
