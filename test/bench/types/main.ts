// Measures how true and how sharp generated types are, beside those of other generators.
//
//   npm run bench:types [-- --quick] [--draft draft7 --typed --only items,enum --adapter quicktype --show]
//
// Each schema of the official suite gives a type, and the compiler says which instances it takes. Sound is the share of
// valid instances that are taken, which must be all; precise the share of invalid ones that are refused.
import { hasSuite, suiteDialects } from "../../conformance/suite-files.ts";
import { readSuite, type SuiteChoice } from "./bench-suite.ts";
import { describeGroups, describeMeasurement } from "./describe-measurement.ts";
import { installPeers } from "./install-peers.ts";
import { type Measurement, measure } from "./measure.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { comparisonTable, dialectTable } from "./report.ts";
import type { Subject } from "./subject.ts";
import { ownSubjects, peerSubjects } from "./subjects.ts";
import { writeResults } from "./write-results.ts";

/** Measures what the words choose, prints it, and returns the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(words);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  if (options.help) console.log(usage);
  else if (hasSuite) await bench(options);
  else console.log("The official suite is not there: set JSON_SCHEMA_TEST_SUITE to its folder.");
  return 0;
}

async function bench(options: Options): Promise<void> {
  const peers = options.quick ? [] : peerSubjects.filter(isChosen(options));
  const own = ownSubjects.filter(isChosen(options));
  if (peers.length > 0) installPeers();
  const compared = await measureAll([...own, ...peers], comparedSuites(options), options);
  const others = await measureAll(own, otherSuites(options), options);
  if (compared.length + others.length === 0) console.log("The suite has nothing of that.");
  const ownMeasurements = [...compared, ...others].filter(isOf(own));
  const tables = { comparison: comparisonTable(compared), dialects: dialectTable(ownMeasurements) };
  console.log(`\n${tables.comparison}`);
  if (own.length > 0) console.log(`\n${tables.dialects}`);
  if (options.write) writeResults(tables);
}

/** What everyone is given. */
function comparedSuites({ dialects, typed, only }: Options): readonly SuiteChoice[] {
  if (dialects.length > 0) {
    return dialects.map((dialect) => ({ dialect, writing: typed ? "typed" : "as written", only }));
  }
  return [
    { dialect: "draft2020-12", writing: "as written", only },
    { dialect: "draft2020-12", writing: "typed", only },
    { dialect: "draft7", writing: "typed", only },
  ];
}

/** What only this project is given. */
function otherSuites({ dialects, only }: Options): readonly SuiteChoice[] {
  if (dialects.length > 0) return [];
  return Object.keys(suiteDialects)
    .filter((dialect) => dialect !== "draft2020-12")
    .map((dialect) => ({ dialect, writing: "as written", only }));
}

async function measureAll(
  subjects: readonly Subject[],
  suites: readonly SuiteChoice[],
  { show }: Options,
): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const choice of suites) {
    const suite = readSuite(choice);
    if (suite.groups.length === 0) continue;
    for (const subject of subjects) {
      const measurement = await measure(subject, suite);
      measurements.push(measurement);
      console.log(describeMeasurement(measurement));
      if (show) console.log(`${describeGroups(measurement)}\n`);
    }
  }
  return measurements;
}

function isChosen({ adapters }: Options): (subject: Subject) => boolean {
  return ({ name }) => adapters.length === 0 || adapters.some((word) => name.includes(word));
}

function isOf(subjects: readonly Subject[]): (measurement: Measurement) => boolean {
  return ({ subject }) => subjects.some(({ name }) => name === subject);
}
