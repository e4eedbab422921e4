import type { HostileCase } from "./hostile-case.ts";
import { record, schema, text, times } from "./large.ts";

/** Documents that are large, or many. */
export const largeDocuments: readonly HostileCase[] = [
  schema(
    "2,000 references that lead nowhere",
    () => ({
      title: "Thing",
      type: "object",
      properties: record(2000, (at) => [`p${at}`, { $ref: `#/$defs/none${at}` }]),
      $defs: record(2000, (at) => [`d${at}`, true]),
    }),
    "reference-not-found",
  ),
  schema(
    "20,000 mistakes",
    () => ({
      title: "Thing",
      type: "object",
      properties: record(20_000, (at) => [`p${at}`, { type: "strng" }]),
    }),
    "keyword-value",
  ),
  schema(
    "20,000 warnings",
    () => ({
      title: "Thing",
      type: "object",
      properties: record(5000, (at) => [`p${at}`, { properties: { a: true } }]),
    }),
    "output",
  ),
  schema(
    "300 definitions that all refer to each other",
    () => ({
      title: "Thing",
      $ref: "#/$defs/d0",
      $defs: record(300, (at) => [
        `d${at}`,
        { type: "object", properties: record(300, (to) => [`p${to}`, { $ref: `#/$defs/d${to}` }]) },
      ]),
    }),
    "output",
  ),
  {
    name: "2,000 files",
    files: () =>
      Object.fromEntries(
        times(2000, (at) => [
          `schemas/s${at}.json`,
          JSON.stringify({
            title: `Thing ${at}`,
            type: "object",
            properties: { a: { $ref: `s${(at + 1) % 2000}.json` } },
          }),
        ]),
      ),
    expected: "output",
  },
  {
    name: "500 files with one title",
    files: () =>
      Object.fromEntries(
        times(500, (at) => [`schemas/s${at}.json`, JSON.stringify({ title: "Thing", type: "object" })]),
      ),
    expected: "output",
  },
  text(
    "100,000 keys of YAML",
    "thing.yaml",
    () => `title: Thing\nproperties:\n${times(100_000, (at) => `  p${at}: true`).join("\n")}\n`,
    "schemas-too-many",
  ),
  text(
    "a YAML list of 100,000",
    "thing.yaml",
    () => `title: Thing\nenum:\n${times(100_000, (at) => `- v${at}`).join("\n")}\n`,
    "output",
  ),
  text(
    "10 MB of YAML",
    "thing.yaml",
    () =>
      `title: Thing\nproperties:\n${times(200_000, (at) => `  property${at}:\n    type: string # ${"x".repeat(15)}`).join("\n")}\n`,
    "file-too-large",
  ),
  text(
    "9 MB of numbers",
    "thing.json",
    () => JSON.stringify({ title: "Thing", "x-data": times(1_200_000, (at) => at) }),
    "output",
  ),
  text(
    "9 MB of objects",
    "thing.json",
    () => JSON.stringify({ title: "Thing", "x-data": times(600_000, (at) => ({ a: at % 10 })) }),
    "output",
  ),
  text("9 MB of white space", "thing.json", () => `{"title": "Thing"${" ".repeat(9_000_000)}}`, "output"),
  text(
    "9 MB of lines",
    "thing.json",
    () => `{"title": "Thing"${"\n".repeat(9_000_000)}, "type": 5}`,
    "keyword-value",
  ),
  text(
    "9 MB of schemas",
    "thing.json",
    () =>
      JSON.stringify({
        title: "Thing",
        properties: record(110_000, (at) => [
          `property-with-a-long-name-${at}`,
          { type: "object", properties: { a: { type: "string" } } },
        ]),
      }),
    "schemas-too-many",
  ),
  text(
    "40 MB",
    "thing.json",
    () => JSON.stringify({ title: "Thing", description: "x".repeat(40_000_000) }),
    "file-too-large",
  ),
  text(
    "40 MB of schemas",
    "thing.json",
    () =>
      JSON.stringify({
        title: "Thing",
        properties: record(1_000_000, (at) => [`property${at}`, { type: "string" }]),
      }),
    "file-too-large",
  ),
];
