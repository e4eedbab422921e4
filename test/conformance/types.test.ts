import { describe, expect, test } from "vitest";
import { readSuite } from "../bench/types/bench-suite.ts";
import { type Measurement, measure } from "../bench/types/measure.ts";
import { schemapressSubject } from "../bench/types/schemapress-subject.ts";
import { hasSuite, suiteDialects } from "./suite-files.ts";
import type { Way } from "./type-offer.ts";

/** What types must refuse of the invalid instances of 2020-12, in percent. It may rise. */
const floors = {
  plain: { assign: 72, literal: 77 },
  index: { assign: 72, literal: 75 },
};

const plain = schemapressSubject("plain", {});
const index = schemapressSubject("index", { openObjects: "index" });

/** The valid instances that a type refuses, by group. */
function refusedBy({ judged }: Measurement, way: Way): readonly string[] {
  return judged.flatMap(({ group, verdict }) =>
    group.tests.flatMap((each, at) => {
      if (!each.valid || verdict.kind !== "usable" || verdict.taken[at]?.[way] !== false) return [];
      return [`${group.keyword}: ${group.description}: ${each.description}`];
    }),
  );
}

function precisionOf({ figures }: Measurement, way: Way): number {
  const { right, ofAll } = figures.precise[way];
  return (100 * right) / ofAll;
}

describe.skipIf(!hasSuite).each(Object.keys(suiteDialects))(
  "the types of the official suite, %s",
  (dialect) => {
    const suite = hasSuite ? readSuite({ dialect, writing: "as written", only: [] }) : undefined;

    test("take every valid instance as sets, and all of them compile", async () => {
      if (suite === undefined) return expect.fail("there is no suite");
      const measured = await measure(plain, suite);
      expect(measured.figures.usable).toBe(measured.figures.groups);
      expect(refusedBy(measured, "structural")).toEqual([]);
      if (dialect !== "draft2020-12") return;
      expect(precisionOf(measured, "assign")).toBeGreaterThanOrEqual(floors.plain.assign);
      expect(precisionOf(measured, "literal")).toBeGreaterThanOrEqual(floors.plain.literal);
    }, 120_000);

    test("take every valid instance in any way where open objects have an index signature", async () => {
      if (suite === undefined) return expect.fail("there is no suite");
      const measured = await measure(index, suite);
      expect(measured.figures.usable).toBe(measured.figures.groups);
      expect([...refusedBy(measured, "assign"), ...refusedBy(measured, "literal")]).toEqual([]);
      if (dialect !== "draft2020-12") return;
      expect(precisionOf(measured, "assign")).toBeGreaterThanOrEqual(floors.index.assign);
      expect(precisionOf(measured, "literal")).toBeGreaterThanOrEqual(floors.index.literal);
    }, 120_000);
  },
);
