import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/json.ts";
import { compileValidators } from "../support/compile-validators.ts";
import { findProblem } from "./problem.ts";

/** A small case that fuzzing came to, while something was wrong; without a verdict where only the paths have to agree. */
interface FoundCase {
  readonly description: string;
  readonly schema: JsonValue;
  readonly instance?: JsonValue;
  readonly valid?: boolean;
}

const folder = join(import.meta.dirname, "found");

describe("what fuzzing found", () => {
  test.each(readdirSync(folder).sort())("%s", async (name) => {
    const { schema, instance, valid } = JSON.parse(readFileSync(join(folder, name), "utf8")) as FoundCase;
    const [validator = "no validator"] = await compileValidators([schema]);
    if (typeof validator === "string") throw new Error(validator);
    if (instance !== undefined) expect(findProblem(validator, { schema, instance }, valid)).toBeUndefined();
  });
});
