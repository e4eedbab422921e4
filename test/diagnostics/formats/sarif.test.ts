import type { Log, Run } from "sarif";
import { expect, test } from "vitest";
import { catalogue } from "../../../generator/diagnostics/catalogue.ts";
import { formatSarif } from "../../../generator/diagnostics/formats/sarif.ts";
import { notFound, quiet, report } from "../sample-report.ts";

function runOf(text: string): Run {
  const log = JSON.parse(text) as Log;
  expect(log.version).toBe("2.1.0");
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Run;
}

test("the rules are the catalogue, and each result points to its own", () => {
  const { tool, results = [] } = runOf(formatSarif(report));
  const { rules = [] } = tool.driver;
  expect(tool.driver).toMatchObject({ name: "schemapress", version: "1.2.3" });
  expect(rules.map(({ id }) => id)).toEqual(Object.keys(catalogue));
  expect(results.map(({ ruleId, ruleIndex = -1 }) => [ruleId, rules[ruleIndex]?.id])).toEqual([
    ["name-unused", "name-unused"],
    ["keyword-misspelt", "keyword-misspelt"],
    ["reference-not-found", "reference-not-found"],
  ]);
  expect(results.map(({ level }) => level)).toEqual(["note", "warning", "error"]);
});

test("places are regions of files below the root of the sources", () => {
  const { results = [], columnKind, invocations } = runOf(formatSarif(report));
  expect(columnKind).toBe("utf16CodeUnits");
  expect(invocations).toEqual([{ executionSuccessful: true, exitCode: 4 }]);
  expect(results[0]).not.toHaveProperty("locations");
  expect(results[2]).toMatchObject({
    message: { text: expect.stringContaining("hint: did you mean #/$defs/address?") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "packages/shop/schemas/order.json", uriBaseId: "%SRCROOT%" },
          region: { startLine: 5, startColumn: 25, endLine: 5, endColumn: 41 },
        },
        logicalLocations: [{ fullyQualifiedName: "/properties/shipTo/$ref" }],
      },
    ],
    relatedLocations: [{ id: 0, message: { text: "referenced from" } }],
    partialFingerprints: { "schemapress/v1": expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

test("paths are URIs, and text of a schema is no link", () => {
  const { results = [] } = runOf(formatSarif(report));
  const [place] = results[1]?.locations ?? [];
  expect(place?.physicalLocation?.artifactLocation?.uri).toBe(
    "packages/shop/sch%C3%A9%20mas/a%3Ab%2C%2525%3C%07%3E.json",
  );
  expect(results[1]?.message.text).toContain("\\[click](https://evil.example)");
});

test("a document that came along keeps its URI", () => {
  const place = { path: "https://json-schema.org/draft/2020-12/schema", pointer: "" };
  const { results = [] } = runOf(formatSarif({ ...report, diagnostics: [{ ...notFound, place }] }));
  expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ uri: place.path });
});

test("where there is nothing to say there are no results", () => {
  expect(runOf(formatSarif(quiet)).results).toEqual([]);
});
