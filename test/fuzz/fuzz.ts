import type { JsonValue } from "../../generator/ir/json.ts";
import { randomInstance } from "./instance.ts";
import type { Problem } from "./problem.ts";
import { createRandom } from "./random.ts";
import { type FuzzDialect, randomDocument } from "./schema.ts";
import { type Trial, trySchemas } from "./try-schemas.ts";

/** Instances for each schema, and schemas for each bundle. */
const instancesEach = 10;
const bundleSize = 50;

/** What is to be tried: the numbers of the first schema and of the one after the last. */
export interface FuzzRequest {
  readonly dialect: FuzzDialect;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** What was tried, and everything that is wrong. */
export interface FuzzReport {
  readonly pairs: number;
  readonly compared: number;
  readonly valid: number;
  /** How often something cannot be done yet, by what schemapress says. */
  readonly declined: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Something that is wrong, and where it was found. */
export interface Finding {
  readonly number: number;
  readonly dialect: FuzzDialect;
  readonly schema: JsonValue;
  readonly instance: JsonValue | undefined;
  readonly problem: Problem;
}

/** How many schemas a number of pairs takes. */
export function schemasFor(pairs: number): number {
  return Math.ceil(pairs / instancesEach);
}

/** Tries random schemas on random instances, and reports what is wrong. */
export async function fuzz({ dialect, seed, from, to }: FuzzRequest): Promise<FuzzReport> {
  const declined = new Map<string, number>();
  const findings: Finding[] = [];
  let [pairs, compared, valid] = [0, 0, 0];
  for (let start = from; start < to; start += bundleSize) {
    const numbers = Array.from({ length: Math.min(bundleSize, to - start) }, (_, index) => start + index);
    const trials = numbers.map((number) => randomTrial(dialect, seed, number));
    const results = await trySchemas(trials);
    results.forEach((result, index) => {
      const { schema = true } = trials[index] ?? {};
      pairs += instancesEach;
      compared += result.compared;
      valid += result.valid;
      if (result.declined !== undefined)
        declined.set(result.declined, (declined.get(result.declined) ?? 0) + 1);
      for (const each of result.problems) findings.push({ number: start + index, dialect, schema, ...each });
    });
  }
  return { pairs, compared, valid, declined, findings };
}

function randomTrial(dialect: FuzzDialect, seed: number, number: number): Trial {
  const random = createRandom(seed * 1_000_003 + number);
  const schema = randomDocument(dialect, random);
  return {
    dialect,
    schema,
    instances: Array.from({ length: instancesEach }, () => randomInstance(schema, random)),
  };
}
