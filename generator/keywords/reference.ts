import { ANY, NEVER } from "../ir/shape-constants.js";
import { type Keyword, keyword } from "./keyword.js";
import { string } from "./values.js";

/** A keyword whose value is a URI reference to a schema that the instance is valid against, too. */
export function referenceKeyword(
  name: string,
  dynamic: Pick<Keyword<string>, "refersTo" | "dynamicReference"> = {},
): Keyword<string> {
  const key = (reference: string): string =>
    dynamic.dynamicReference === undefined ? reference : dynamicKey(name, reference);
  return keyword(name, {
    value: string,
    refersTo: (reference) => reference,
    ...dynamic,
    shape(reference, { target, shapeOf }) {
      const schema = target(key(reference));
      return schema === undefined ? ANY : shapeOf(schema);
    },
    refused(reference, { target, refusedBy }) {
      const schema = target(key(reference));
      return schema === undefined ? NEVER : refusedBy(schema);
    },
    check(reference, { target }) {
      const schema = target(key(reference));
      return schema === undefined
        ? []
        : [{ kind: "apply", target: { kind: "here" }, schema, site: undefined }];
    },
    evaluates(reference, { target }) {
      const schema = target(key(reference));
      return schema === undefined ? {} : { inPlace: [{ schema }] };
    },
  });
}

/** What the target of a dynamic reference is known by: a `$ref` with the same text may lead elsewhere. */
export function dynamicKey(word: string, reference: string): string {
  return `${word} ${reference}`;
}
