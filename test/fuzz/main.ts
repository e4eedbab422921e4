// Tries generated validators on random schemas and instances, against an independent implementation.
//
//   npm run fuzz [-- --pairs 20000 --seed 1 --dialect 2020-12 --schema 17 --types]
//
// Ends with 1 where they disagree, after printing the smallest case that was found for each kind of disagreement.
// With --types it tries whether generated types take whatever generated validators accept.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Finding, fuzz, schemasFor } from "./fuzz.ts";
import { fuzzTypes } from "./fuzz-types.ts";
import { minimalCase } from "./minimal-case.ts";
import { dialects, type FuzzDialect } from "./schema.ts";

/** How many findings are shrunk, which takes seconds for each. */
const mostShrunk = 12;

/** How many pairs one process tries: node keeps every module that it has ever imported. */
const mostPairs = 40_000;

/** Tries what the words choose, prints what was found, and returns the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      pairs: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      dialect: { type: "string", default: Object.keys(dialects).join(",") },
      first: { type: "string", default: "0" },
      schema: { type: "string" },
      types: { type: "boolean", default: false },
    },
  });
  const pairs = Number(values.pairs);
  if (pairs > mostPairs) return inSlices(pairs, words);
  const seed = Number(values.seed);
  const chosen = values.dialect.split(",").filter(isDialect);
  if (chosen.length === 0) throw new Error(`--dialect is one of ${Object.keys(dialects).join(", ")}`);
  const first = Number(values.schema ?? values.first);
  const count = values.schema === undefined ? schemasFor(pairs / chosen.length) : 1;
  let failed = false;
  for (const dialect of chosen) {
    const request = { dialect, seed, from: first, to: first + count };
    if (values.types) {
      failed = (await fuzzTypes(request)) > 0 || failed;
      continue;
    }
    const report = await fuzz(request);
    const { compared, valid, declined, findings } = report;
    const share = ((100 * valid) / compared).toFixed(1);
    console.log(
      `${dialect}: ${report.pairs} pairs, ${compared} compared, ${share} % of them valid, ${findings.length} findings`,
    );
    for (const [reason, times] of declined) console.log(`  ${times} schemas: ${reason}`);
    for (const finding of oneOfEach(findings)) console.log(await describe(finding, seed));
    failed ||= findings.length > 0;
  }
  return failed ? 1 : 0;
}

/** Tries more pairs than one process can remember the modules of, in processes of their own. */
function inSlices(pairs: number, words: readonly string[]): number {
  let code = 0;
  for (let done = 0; done < pairs; done += mostPairs) {
    const slice = ["--pairs", String(Math.min(mostPairs, pairs - done)), "--first", String(schemasFor(done))];
    const [program = ""] = process.argv.slice(1);
    const all = [program, join(import.meta.dirname, "main.ts"), ...words, ...slice];
    const { status } = spawnSync(process.execPath, all, { stdio: "inherit" });
    code = Math.max(code, status ?? 1);
  }
  return code;
}

function isDialect(name: string): name is FuzzDialect {
  return Object.hasOwn(dialects, name);
}

/** The first finding of each schema, and not too many. */
function oneOfEach(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<number, Finding>();
  for (const finding of findings) if (!first.has(finding.number)) first.set(finding.number, finding);
  return [...first.values()].slice(0, mostShrunk);
}

/** A finding as a file for `test/fuzz/found/`, and how to find it again. */
async function describe(finding: Finding, seed: number): Promise<string> {
  const { number, dialect, problem } = finding;
  const { schema, instance } = await minimalCase(finding, problem.kind);
  const valid =
    problem.kind === "must be valid" ? true : problem.kind === "must be invalid" ? false : undefined;
  const file = { description: `${problem.kind}: ${problem.detail}`.slice(0, 300), schema, instance, valid };
  return [
    `\n${problem.kind}; npm run fuzz -- --dialect ${dialect} --seed ${seed} --schema ${number}`,
    JSON.stringify(file, null, 2),
  ].join("\n");
}
