import { fuseMembers } from "../../generator/optimise/fuse-members.ts";
import { plain, shows } from "./shows.ts";

const names = Array.from({ length: 10 }, (_, index) => `n${index}`);

shows(
  fuseMembers,
  {
    type: "object",
    properties: { x: { type: "number" }, y: { type: "number" } },
    required: ["x"],
    additionalProperties: false,
  },
  [
    "if (!isObject(value)) return false;",
    "let known = 1;",
    "const x = value.x;",
    'if (typeof x !== "number") return false;',
    "const y = value.y;",
    "if (y !== undefined) {",
    "known += 1;",
    'if (typeof y !== "number") return false;',
    "}",
    "let total = 0;",
    "for (const _ in value) total += 1;",
    "if (total !== known && countMembers(value) !== known) return false;",
    "return true;",
  ],
);
shows(fuseMembers, { properties: Object.fromEntries(names.map((name) => [name, { type: "number" }])) }, [
  "if (isObject(value)) {",
  "for (const key in value) {",
  "const member = value[key];",
  "if (member === undefined) continue;",
  "switch (key.length) {",
  "case 2:",
  `if (${names.map((name) => `key === "${name}"`).join(" || ")}) {`,
  'if (typeof member !== "number") return false;',
  "continue;",
  "}",
  "break;",
  "}",
  "}",
  "}",
  "return true;",
]);
// Members that every object inherits are found by going through those that it has.
shows(fuseMembers, { type: "object", properties: { toString: { type: "number" } }, required: ["toString"] }, [
  "if (!isObject(value)) return false;",
  "let found = 0;",
  "for (const key in value) {",
  "const member = value[key];",
  "if (member === undefined) continue;",
  'if (key === "toString") {',
  "found += 1;",
  'if (typeof member !== "number") return false;',
  "}",
  "}",
  "return !(found < 1);",
]);
shows(
  fuseMembers,
  {
    type: "object",
    properties: { x: { type: "number" } },
    patternProperties: { "^[xy]$": { minimum: 1 } },
    additionalProperties: { type: "string" },
  },
  [
    "if (!isObject(value)) return false;",
    "for (const key in value) {",
    "const member = value[key];",
    "if (member === undefined) continue;",
    'if (key === "x") {',
    'if (typeof member !== "number") return false;',
    'if (!(typeof member !== "number" || member >= 1)) return false;',
    "continue;",
    "}",
    "const matches = THING_PATTERN.test(key);",
    "if (matches) {",
    'if (!(typeof member !== "number" || member >= 1)) return false;',
    "}",
    "if (!matches) {",
    'if (typeof member !== "string") return false;',
    "}",
    "}",
    "return true;",
  ],
);
// A pattern that may take for ever is not asked about names while generating.
const slow = {
  properties: { aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab: true },
  patternProperties: { "^(a+)+$": { type: "number" } },
};
shows(fuseMembers, slow, plain(slow));
