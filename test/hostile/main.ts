import { attempt } from "./attempt.ts";
import { families } from "./families.ts";
import type { HostileCase } from "./hostile-case.ts";
import { everyName } from "./names.ts";
import { runLimited } from "./run-limited.ts";
import { sizes } from "./sizes.ts";
import { everyString } from "./strings.ts";
import { wrongValues } from "./wrong-values.ts";

/** The families that take minutes, beside those that the tests try. */
const thorough = [
  { name: "every-name", cases: everyName },
  { name: "every-string", cases: everyString },
  { name: "wrong-values", cases: wrongValues },
  { name: "sizes", cases: sizes },
];

/**
 * Tries every case, or those of the families named, and prints what is not as it should be.
 *
 *   npm run hostile -- [families] [--show]
 */
export async function main(words: readonly string[]): Promise<number> {
  const named = words.filter((word) => !word.startsWith("--"));
  let wrong = 0;
  let tried = 0;
  for (const { name: family, cases } of [...families, ...thorough]) {
    if (named.length > 0 && !named.includes(family)) continue;
    for (const hostile of cases) {
      const { outcome, said, faults, took } = await tryCase(family, hostile);
      tried += 1;
      const isRight = (hostile.expected === "either" || outcome === hostile.expected) && faults.length === 0;
      if (!isRight) wrong += 1;
      if (isRight && !words.includes("--show")) continue;
      console.log(`${family}: ${hostile.name}: ${outcome}, expected ${hostile.expected}${took}`);
      for (const fault of faults) console.log(`  fault: ${fault.slice(0, 300)}`);
      if (!isRight) console.log(said.slice(0, 1200).replace(/^/gm, "    "));
    }
  }
  console.log(`${tried} tried, ${wrong} wrong`);
  return wrong === 0 ? 0 : 1;
}

async function tryCase(family: string, hostile: HostileCase) {
  if (family !== "sizes") {
    const before = process.cpuUsage();
    const tried = await attempt(hostile);
    const { user } = process.cpuUsage(before);
    return { ...tried, took: ` (${(user / 1e6).toFixed(1)} s)` };
  }
  const run = await runLimited(hostile);
  return { ...run, took: ` (${run.seconds.toFixed(1)} s, ${run.megabytes.toFixed(0)} MB)` };
}
