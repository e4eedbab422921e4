import fc from "fast-check";
import { test } from "vitest";
import { isDateTime } from "../../../generator/runtime/formats/is-date-time.ts";
import { formatCases, many } from "../../support/format-cases.ts";

formatCases(isDateTime, {
  accepts: [
    "2024-02-29T12:00:00Z",
    "2024-02-29t12:00:00.123456789z",
    "1998-12-31T15:59:60.123-08:00",
    `2026-01-31T12:00:00.${"0".repeat(many)}Z`,
  ],
  refuses: [
    "2024-02-29 12:00:00Z",
    "2024-02-30T12:00:00Z",
    "2024-02-29T12:00:00",
    "2024-02-29",
    "2024-02-29T",
    "2024-02-29T12:00:00Z\n",
    "",
    "2026-01-31T".repeat(many),
    `2026-01-31T12:00:00.${"0".repeat(many)}`,
  ],
});

test("accepts every instant that a Date writes", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(-62e12), max: new Date(253e12), noInvalidDate: true }), (date) =>
      isDateTime(date.toISOString()),
    ),
    { seed: 9, numRuns: 2000 },
  );
});
