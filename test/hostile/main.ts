import { attempt } from "./attempt.ts";
import { families } from "./families.ts";
import { everyString } from "./strings.ts";

/**
 * Tries every case, or those of the families named, and prints what is not as it should be.
 *
 *   node test/support/run-typescript.mjs test/hostile/main.ts [families] [--show]
 */
export async function main(words: readonly string[]): Promise<number> {
  const named = words.filter((word) => !word.startsWith("--"));
  let wrong = 0;
  let tried = 0;
  for (const { name: family, cases } of [...families, { name: "every-string", cases: everyString }]) {
    if (named.length > 0 && !named.includes(family)) continue;
    for (const hostile of cases) {
      const started = performance.now();
      const { outcome, said, faults } = await attempt(hostile);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      tried += 1;
      const isRight = outcome === hostile.expected && faults.length === 0;
      if (!isRight) wrong += 1;
      if (isRight && !words.includes("--show")) continue;
      console.log(`\n${family}: ${hostile.name}: ${outcome}, not ${hostile.expected} (${seconds} s)`);
      for (const fault of faults) console.log(`  fault: ${fault.slice(0, 300)}`);
      console.log(said.slice(0, 1200).replace(/^/gm, "    "));
    }
  }
  console.log(`\n${tried} tried, ${wrong} wrong`);
  return wrong === 0 ? 0 : 1;
}
