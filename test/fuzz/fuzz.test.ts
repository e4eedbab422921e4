import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/json.ts";
import { fuzz, schemasFor } from "./fuzz.ts";
import { findProblem } from "./problem.ts";
import { dialects, type FuzzDialect } from "./schema.ts";
import { shrink } from "./shrink.ts";

describe("validators of random schemas", () => {
  test.each(Object.keys(dialects) as FuzzDialect[])("agree with somebody else about %s", async (dialect) => {
    const { compared, valid, findings } = await fuzz({ dialect, seed: 1, from: 0, to: schemasFor(150) });
    expect(findings).toEqual([]);
    expect(compared).toBeGreaterThan(50);
    expect(valid / compared).toBeGreaterThan(0.2);
    expect(valid / compared).toBeLessThan(0.9);
  });
});

describe("a problem", () => {
  const issue = {
    path: [0],
    instancePath: "/0",
    schemaPath: "#/type",
    keyword: "type",
    params: {},
    message: "",
  };
  const answers = (is: boolean, ...issues: unknown[]) => ({
    isThing: () => is,
    validateThing: () => (is ? { ok: true } : { ok: false, issues }),
  });
  const kindOf = (module: ReturnType<typeof answers>, verdict: boolean | undefined) =>
    findProblem(module, { schema: { type: "object" }, instance: [1] }, verdict)?.kind;

  test("is found in each way in which validators can be wrong", () => {
    expect(kindOf(answers(true), true)).toBeUndefined();
    expect(kindOf(answers(false, issue), false)).toBeUndefined();
    expect(kindOf(answers(true), false)).toBe("must be invalid");
    expect(kindOf(answers(false, issue), true)).toBe("must be valid");
    expect(kindOf(answers(false), false)).toBe("invalid without issues");
    expect(kindOf({ ...answers(false, issue), isThing: () => true }, undefined)).toBe("paths disagree");
    expect(kindOf(answers(false, { ...issue, instancePath: "/1", path: [1] }), false)).toBe(
      "issue leads nowhere",
    );
    expect(kindOf(answers(false, { ...issue, schemaPath: "#/items" }), false)).toBe("keyword is not there");
    const throwing = () => {
      throw new Error("no");
    };
    expect(kindOf({ ...answers(true), isThing: throwing }, true)).toBe("validator throws");
  });

  test("is shrunk to what matters", async () => {
    const containsTwo = async (value: JsonValue) => JSON.stringify(value).includes("2");
    expect(await shrink({ a: [1, { b: "x2y" }], c: 3 }, containsTwo)).toBe("2");
  });
});
