import type { JsonValue } from "../../generator/ir/json.ts";
import type { GeneratedModule } from "../support/schema-package.ts";
import type { FuzzRequest } from "./fuzz.ts";
import { disturbed, randomInstance } from "./instance.ts";
import { createRandom, type Random } from "./random.ts";
import { type FuzzDialect, randomDocument } from "./schema.ts";
import { compileApart } from "./try-schemas.ts";

/** A schema, and the instances that its generated validator accepts. */
export interface AcceptedInstances {
  readonly dialect: FuzzDialect;
  readonly seed: number;
  readonly number: number;
  readonly schema: JsonValue;
  readonly instances: readonly JsonValue[];
  /** How many instances it was asked for. */
  readonly asked: number;
}

/** Instances for each schema, and schemas for each bundle. */
const instancesEach = 10;
const bundleSize = 100;

/** What validators accept of random instances, and of accepted ones with one place changed. */
export async function acceptedInstances({
  dialect,
  seed,
  from,
  to,
}: FuzzRequest): Promise<readonly AcceptedInstances[]> {
  const accepted: AcceptedInstances[] = [];
  for (let start = from; start < to; start += bundleSize) {
    const cases = Array.from({ length: Math.min(bundleSize, to - start) }, (_, index) => {
      const number = start + index;
      const random = createRandom(seed * 1_000_003 + number);
      return { dialect, seed, number, random, schema: randomDocument(dialect, random) };
    });
    const validators = await compileApart(cases.map(({ schema }) => schema));
    cases.forEach(({ random, ...each }, index) => {
      const validator = validators[index];
      if (validator === undefined || typeof validator === "string") return;
      const instances = findAccepted(validator, each.schema, random);
      accepted.push({ ...each, instances, asked: instancesEach });
    });
  }
  return accepted;
}

function findAccepted(validator: GeneratedModule, schema: JsonValue, random: Random): readonly JsonValue[] {
  const accepted: JsonValue[] = [];
  for (let count = 0; count < instancesEach; count += 1) {
    const instance =
      accepted.length > 0 && random.chance(0.5)
        ? disturbed(random.pick(accepted), random)
        : randomInstance(schema, random);
    if (accepts(validator, instance)) accepted.push(instance);
  }
  return accepted;
}

/** Whether a generated validator accepts an instance. */
export function accepts(validator: GeneratedModule, instance: JsonValue): boolean {
  return validator.isThing?.(instance) === true;
}
