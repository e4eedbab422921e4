import { describe, expect, test } from "vitest";
import { attempt } from "./attempt.ts";
import { families } from "./families.ts";

describe.each(families)("hostile $name", ({ cases }) => {
  test.each(cases)("$name", async (hostile) => {
    const { outcome, said, faults } = await attempt(hostile);
    expect({ outcome, faults }, said).toEqual({ outcome: hostile.expected, faults: [] });
  });
});
