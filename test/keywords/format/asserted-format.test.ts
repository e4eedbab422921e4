import { expect, test } from "vitest";
import { assertedFormat } from "../../../generator/keywords/format/asserted-format.ts";
import { format } from "../../../generator/keywords/format/format.ts";
import type { CheckContext } from "../../../generator/keywords/keyword.ts";

const context: CheckContext = {
  settings: { formats: "annotate", content: "annotate" },
  adjacent: () => undefined,
  target: () => undefined,
  acceptsNothing: () => false,
  evaluatedMembers: () => [],
  evaluatedItems: () => [],
};

test("asserts what `format` asserts, also where the user wants annotations only", () => {
  const asserting: CheckContext = { ...context, settings: { ...context.settings, formats: "assert" } };
  const checks = assertedFormat.check?.("date", context);
  expect(checks).toHaveLength(1);
  expect(checks).toEqual(format.check?.("date", asserting));
  expect(format.check?.("date", context)).toEqual([]);
});

test("leaves formats alone that are not known", () => {
  expect(assertedFormat.check?.("no such format", context)).toEqual([]);
});

test("is the same keyword in everything else", () => {
  expect({ ...assertedFormat, check: undefined }).toEqual({ ...format, check: undefined });
});
