import fc from "fast-check";
import { expect, test } from "vitest";
import { isDate } from "../../../generator/runtime/formats/is-date.ts";
import { formatCases, many } from "../../support/format-cases.ts";

formatCases(isDate, {
  accepts: ["2024-02-29", "2000-02-29", "0000-02-29", "2023-12-31"],
  refuses: [
    "2023-02-29",
    "1900-02-29",
    "2023-04-31",
    "2023-13-01",
    "2023-00-01",
    "2023-01-00",
    "2023-1-01",
    "2023-01-01 ",
    "2023/01/01",
    "２023-01-01",
    "",
    "2026-01-31".repeat(many),
  ],
});

test("accepts a day exactly if the calendar has it", () => {
  const two = (number: number) => String(number).padStart(2, "0");
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      expect(isDate(`${year}-${two(month)}-${two(day)}`)).toBe(exists);
    }),
    { seed: 8, numRuns: 5000 },
  );
});
