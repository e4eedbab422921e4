import type { JsonValue } from "../../generator/ir/json.ts";
import { chooseAlternative } from "../../generator/optimise/choose-alternative.ts";
import { plain, shows } from "./shows.ts";

const kind = (value: string, size = false): JsonValue => ({
  type: "object",
  properties: { kind: { const: value }, ...(size ? { size: { type: "number" } } : {}) },
  required: ["kind"],
});

shows(
  chooseAlternative,
  { anyOf: [{ type: "string", maxLength: 1 }, { type: "array", minItems: 1 }, { type: "null" }] },
  [
    'if (typeof value === "string") {',
    "if (isLongerThan(value, 1)) return false;",
    "} else if (Array.isArray(value)) {",
    "if (value.length < 1) return false;",
    "} else if (value !== null) {",
    "return false;",
    "}",
    "return true;",
  ],
);
shows(chooseAlternative, { oneOf: [kind("a"), kind("b", true)] }, [
  "if (!isObject(value)) return false;",
  "switch (value.kind) {",
  'case "a": {',
  "break;",
  "}",
  'case "b": {',
  "const size = value.size;",
  'if (size !== undefined && typeof size !== "number") return false;',
  "break;",
  "}",
  "default:",
  "return false;",
  "}",
  "return true;",
]);
// An alternative without the tag stays possible whatever the tag is.
shows(chooseAlternative, { anyOf: [kind("a"), kind("b"), { type: "object", required: ["size"] }] }, [
  "if (!isObject(value)) return false;",
  "switch (value.kind) {",
  'case "a": {',
  "if (!(isThing_anyOf_0(value) || value.size !== undefined)) return false;",
  "break;",
  "}",
  'case "b": {',
  "if (!(isThing_anyOf_1(value) || value.size !== undefined)) return false;",
  "break;",
  "}",
  "default:",
  "if (!(isObject(value) && value.size !== undefined)) return false;",
  "}",
  "return true;",
]);
// Nothing tells these apart.
const alike = { oneOf: [{ minimum: 1 }, { maxLength: 2 }] };
shows(chooseAlternative, alike, plain(alike));
