import { describe, expect, test } from "vitest";
import { judgeSection } from "./judge-section.ts";
import { describeFailures, describeTotals } from "./report.ts";
import { hasSuite } from "./suite-files.ts";

describe.skipIf(!hasSuite)("a part of the official suite", () => {
  // JSON.parse cannot tell 1.0 from 1, so that this group fails for good.
  const file = "optional/zeroTerminatedFloats";
  const group = "some languages do not distinguish between different types of numeric value";

  test("counts what passes, and says what fails without a reason", async () => {
    const result = await judgeSection("draft4", "optional");
    expect(result.passed).toBeGreaterThan(50);
    expect(result.failed.map((each) => [each.file, each.group, each.reason])).toEqual([
      [file, group, undefined],
    ]);
    expect(describeFailures([result])).toContain(`FAILS: draft4 ${file}: ${group}`);
    expect(describeTotals([result])).toContain(`| draft4 |  | ${result.passed} / 1 |  |`);
  });

  test("names exceptions that are none any more", async () => {
    const exceptions = { [file]: { [group]: "known" }, "optional/bignum": { integer: "passes by now" } };
    const result = await judgeSection("draft4", "optional", exceptions);
    expect(result.failed.map(({ reason }) => reason)).toEqual(["known"]);
    expect(result.stale).toEqual(["optional/bignum: integer"]);
    expect(describeFailures([result])).toContain(
      "PASSES, take it off the exceptions: draft4 optional/bignum: integer",
    );
  });
});
