import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/json.ts";
import { chooseAlternative } from "../../generator/optimise/choose-alternative.ts";
import { dropImpliedTypes } from "../../generator/optimise/drop-implied-types.ts";
import { fuseMembers } from "../../generator/optimise/fuse-members.ts";
import { inlineSmallReferences } from "../../generator/optimise/inline-small-references.ts";
import { mergeTypeAlternatives } from "../../generator/optimise/merge-type-alternatives.ts";
import { passes } from "../../generator/optimise/optimise.ts";
import { simplifyPatterns } from "../../generator/optimise/simplify-patterns.ts";
import { compileValidators } from "../support/compile-validators.ts";
import { predicateText } from "../support/predicate-text.ts";

const everything: readonly JsonValue[] = [
  ...[null, true, 0, 1, 2.5, "", "a", "abc", "a-b", [], [1], ["a"], ["a", "a"], {}],
  ...[{ kind: "a" }, { kind: "b" }, { kind: "b", size: 1 }, { kind: "c" }, { size: 1 }, { a: 1, b: 2 }],
  ...[{ x: 1, y: 1 }, { x: 1, y: 1, z: 1 }, { x: 1 }, { toString: 1 }, { n0: 1, n9: 1 }, { n0: "a" }],
  JSON.parse('{ "__proto__": 1 }'),
];

/** What a pass makes of a schema, and that it accepts the same with and without it. */
function shows(pass: (typeof passes)[number], schema: JsonValue, expected: readonly string[]): void {
  test(JSON.stringify(schema).slice(0, 100), async () => {
    expect(predicateText(schema, [pass])).toEqual(expected);
    const [plain] = await compileValidators([schema], {}, { passes: [] });
    const [optimised] = await compileValidators([schema], {}, { passes: [pass] });
    if (typeof plain !== "object" || typeof optimised !== "object") throw new Error("not compiled");
    const verdicts = (module: typeof plain) => everything.map((value) => module.isThing?.(value));
    expect(verdicts(optimised)).toEqual(verdicts(plain));
  });
}

const same = (schema: JsonValue) => predicateText(schema, []);
const names = Array.from({ length: 10 }, (_, index) => `n${index}`);
const kind = (value: string, size = false): JsonValue => ({
  type: "object",
  properties: { kind: { const: value }, ...(size ? { size: { type: "number" } } : {}) },
  required: ["kind"],
});

describe("merge-type-alternatives", () => {
  shows(mergeTypeAlternatives, { anyOf: [{ type: "string" }, { type: ["null", "string"] }] }, [
    'return typeof value === "string" || value === null;',
  ]);
  shows(mergeTypeAlternatives, { oneOf: [{ type: "string" }, { type: "null" }] }, [
    'return typeof value === "string" || value === null;',
  ]);
  // 1 is both.
  const overlapping = { oneOf: [{ type: "integer" }, { type: "number" }] };
  shows(mergeTypeAlternatives, overlapping, same(overlapping));
  const more = { anyOf: [{ type: "string" }, { type: "number", minimum: 1 }] };
  shows(mergeTypeAlternatives, more, same(more));
});

describe("choose-alternative", () => {
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
    "if (!(isThing_anyOf_0(value) || (isObject(value) && value.size !== undefined))) return false;",
    "break;",
    "}",
    'case "b": {',
    "if (!(isThing_anyOf_1(value) || (isObject(value) && value.size !== undefined))) return false;",
    "break;",
    "}",
    "default:",
    "if (!(isObject(value) && value.size !== undefined)) return false;",
    "}",
    "return true;",
  ]);
  // Nothing tells these apart.
  const alike = { oneOf: [{ minimum: 1 }, { maxLength: 2 }] };
  shows(chooseAlternative, alike, same(alike));
});

describe("inline-small-references", () => {
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
  shows(inlineSmallReferences, tree, same(tree));
});

describe("drop-implied-types", () => {
  shows(dropImpliedTypes, { type: "string", enum: ["a", "b"] }, ['return value === "a" || value === "b";']);
  shows(dropImpliedTypes, { type: "integer", const: 1 }, ["return value === 1;"]);
  const mixed = { type: "string", enum: ["a", 1] };
  shows(dropImpliedTypes, mixed, same(mixed));
});

describe("simplify-patterns", () => {
  const source = (schema: JsonValue, chosen: typeof passes) => predicateText(schema, chosen).join(" ");
  test("one character of a set is looked for, and the report keeps the pattern", async () => {
    const schema = { type: "string", pattern: "[\\w-]+" };
    expect(source(schema, [simplifyPatterns])).toBe(source(schema, []));
    const [module] = await compileValidators([schema], {}, { passes: [simplifyPatterns] });
    if (typeof module !== "object") throw new Error("not compiled");
    expect(["", "+", "+a", "-"].map((value) => module.isThing?.(value))).toEqual([false, false, true, true]);
    expect(module.validateThing?.("+")).toMatchObject({ issues: [{ params: { pattern: "[\\w-]+" } }] });
  });
  shows(simplifyPatterns, { pattern: "^a+$" }, same({ pattern: "^a+$" }));
});

describe("fuse-members", () => {
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
  shows(
    fuseMembers,
    { type: "object", properties: { toString: { type: "number" } }, required: ["toString"] },
    [
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
    ],
  );
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
      "const matches = PATTERN.test(key);",
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
  shows(fuseMembers, slow, same(slow));
});

test("every pass has a name of its own", () => {
  expect(new Set(passes.map((pass) => pass.name)).size).toBe(passes.length);
});
