import { expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/json.ts";
import type { Pass } from "../../generator/optimise/pass.ts";
import { compileValidators } from "../support/compile-validators.ts";
import { predicateText } from "../support/predicate-text.ts";

const everything: readonly JsonValue[] = [
  ...[null, true, 0, 1, 2.5, "", "a", "abc", "a-b", [], [1], ["a"], ["a", "a"], {}],
  ...[
    { kind: "a" },
    { kind: "b" },
    { kind: "b", size: 1 },
    { kind: "c" },
    { size: 1 },
    { a: 1, b: 2 },
    { a: null },
    { a: [] },
  ],
  ...[{ x: 1, y: 1 }, { x: 1, y: 1, z: 1 }, { x: 1 }, { toString: 1 }, { n0: 1, n9: 1 }, { n0: "a" }],
  JSON.parse('{ "__proto__": 1 }'),
];

/** What a pass makes of a schema, and that it accepts the same with and without it. */
export function shows(pass: Pass, schema: JsonValue, expected: readonly string[]): void {
  test(JSON.stringify(schema).slice(0, 100), async () => {
    expect(predicateText(schema, [pass])).toEqual(expected);
    const [plain] = await compileValidators([schema], {}, { passes: [] });
    const [optimised] = await compileValidators([schema], {}, { passes: [pass] });
    if (typeof plain !== "object" || typeof optimised !== "object") throw new Error("not compiled");
    const verdicts = (module: typeof plain) => everything.map((value) => module.isThing?.(value));
    expect(verdicts(optimised)).toEqual(verdicts(plain));
  });
}

/** The statements without any optimisation. */
export function plain(schema: JsonValue): readonly string[] {
  return predicateText(schema, []);
}
