// Runs the official suite, whole, through what schemapress generates.
//
//   npm run conformance [-- --dialects draft7,draft2020-12] [--sections required,optional]
//
// Ends with 1 where a test fails that is not excepted, or an exception passes.
import { parseArgs } from "node:util";
import { dialectOf } from "../../generator/dialects/dialects.ts";
import { judgeAnnotations } from "./annotations.ts";
import exceptions from "./exceptions.json" with { type: "json" };
import { judgeSection, type SectionResult } from "./judge-section.ts";
import { judgeOutput } from "./output.ts";
import { describeFailures, describeTotals } from "./report.ts";
import { hasSuite, sectionFiles, suiteDialects, suiteFolder, suiteSections } from "./suite-files.ts";

type Exceptions = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Every dialect that the suite has tests for; those that schemapress does not know come last. */
const folders = suiteFolder("tests").filter((name) => /^(draft\d|v\d)/.test(name));
const suiteDialectNames = [...new Set([...Object.keys(suiteDialects), ...folders])];

const excepted: Exceptions = exceptions;

/** Runs what the words choose, prints what passes and what does not, and returns the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const chosen = parseArgs({
    args: [...words],
    options: {
      dialects: { type: "string", default: suiteDialectNames.join(",") },
      sections: { type: "string", default: suiteSections.join(",") },
    },
  }).values;
  if (!hasSuite) {
    console.log("The official suite is not there: set JSON_SCHEMA_TEST_SUITE to its folder.");
    return 0;
  }
  const sections = suiteSections.filter((section) => chosen.sections.split(",").includes(section));
  const results: SectionResult[] = [];
  const misplaced: string[] = [];
  for (const dialect of chosen.dialects.split(",")) {
    const uri = suiteDialects[dialect];
    if (uri === undefined || dialectOf(uri) === undefined) {
      console.log(`${dialect}: unknown dialect`);
      continue;
    }
    for (const section of sections) results.push(await judgeSection(dialect, section, exceptionsOf(dialect)));
    const files = suiteSections.flatMap((section) => sectionFiles(dialect, section));
    const lost = Object.keys(exceptionsOf(dialect)).filter((file) => !files.includes(file));
    for (const file of lost) misplaced.push(`${dialect} ${file}`);
  }
  console.log(describeTotals(results));
  console.log(describeFailures(results));
  for (const place of misplaced) console.log(`EXCEPTED, but there is no such file: ${place}`);
  const others = [await judgeOutput(), await judgeAnnotations()];
  for (const { text } of others) console.log(text);
  const wrong = results.some(({ failed, stale }) => stale.length > 0 || failed.some(({ reason }) => !reason));
  return wrong || misplaced.length > 0 || others.some(({ failed }) => failed > 0) ? 1 : 0;
}

function exceptionsOf(dialect: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return excepted[dialect] ?? {};
}
