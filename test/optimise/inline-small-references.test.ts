import { inlineSmallReferences } from "../../generator/optimise/inline-small-references.ts";
import { plain, shows } from "./shows.ts";

shows(
  inlineSmallReferences,
  { type: "array", items: { $ref: "#/$defs/name" }, $defs: { name: { type: "string", maxLength: 1 } } },
  [
    "if (!Array.isArray(value)) return false;",
    "for (let index = 0; index < value.length; index += 1) {",
    "const item = value[index];",
    'if (!(typeof item === "string" && !isLongerThan(item, 1))) return false;',
    "}",
    "return true;",
  ],
);
// A schema that contains itself is never small.
const tree = { type: "array", items: { $ref: "#" } };
shows(inlineSmallReferences, tree, plain(tree));

// What the schema says itself comes after the type that the reference demands.
shows(
  inlineSmallReferences,
  { properties: { a: { $ref: "#/$defs/list", maxItems: 2 } }, $defs: { list: { type: "array" } } },
  [
    "if (isObject(value)) {",
    "const a = value.a;",
    "if (a !== undefined && !(Array.isArray(a) && a.length <= 2)) return false;",
    "}",
    "return true;",
  ],
);
